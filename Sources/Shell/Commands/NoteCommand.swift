import Sessions
import Text

/// `note CLAIM TEXT`.
struct NoteCommand: Command {
  let name = "note"
  let summary = "Write a remark on a claim"
  let discussion = """
    The words are taken as they are typed. Without words, at a prompt, $VISUAL or $EDITOR opens for \
    a longer one; where that goes wrong the draft is kept for the next time. Notes stay inside: a \
    report has them with export --notes, and as json.
    """
  let examples = ["note c2 asked the ministry, no answer yet", "note c2 \"- he said so twice\""]
  let claim = Positional<ClaimWords>(help: "the claim")
  let words = Positional<Words>("TEXT", .any, help: "the remark; without it an editor opens")
  var parameters: [any Parameter] { [claim, words] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claim].flatMap(\.handles)
    guard !arguments[words].isEmpty else { return Outcome(effects: [.composeNote(handles)]) }
    let text = arguments[words].map(\.text).joined(separator: " ")
    guard !text.allSatisfy(\.isWhitespace) else { throw .wordsMissing("note") }
    return Outcome(
      blocks: [.talk("Noted on \(handles.map(\.word).joined(separator: " ")).")],
      changes: handles.map { .note(Note(claim: $0, text: UntrustedText(text))) })
  }
}
