import Sessions
import Text

/// `note CLAIM TEXT`.
struct NoteCommand: Command {
  let name = "note"
  let summary = "Write a remark on a claim"
  let discussion = "The words are taken as they are typed."
  let examples = ["note c2 asked the ministry, no answer yet", "note c2 \"- he said so twice\""]
  let claim = Positional<ClaimWords>(help: "the claim")
  let words = Positional<Words>("TEXT", .oneOrMore, help: "the remark")
  var parameters: [any Parameter] { [claim, words] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let text = arguments[words].map(\.text).joined(separator: " ")
    guard !text.allSatisfy(\.isWhitespace) else { throw .wordsMissing("note") }
    let handles = arguments[claim].flatMap(\.handles)
    return Outcome(
      blocks: [.talk("Noted on \(handles.map(\.word).joined(separator: " ")).")],
      changes: handles.map { .note(Note(claim: $0, text: UntrustedText(text))) })
  }
}
