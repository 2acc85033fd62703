import Sessions
import Text

/// `note CLAIM TEXT`.
struct NoteCommand: Command {
  let name = "note"
  let summary = "Write a remark on a claim"
  let discussion = """
    The words are taken as they are typed; after where they come with --text. Without words, at a \
    prompt, $VISUAL or $EDITOR opens for a longer one; where that goes wrong the draft is kept for \
    the next time. Notes stay inside: a report has them with export --notes, and as json.
    """
  let examples = [
    "note c2 asked the ministry, no answer yet", "note c2 \"- he said so twice\"",
    "note where speaker:mayor --text \"asked his office\" --yes",
  ]
  let selection = ClaimSelection("the claim, or several: c2, c3-c5", .optional)
  let words = Positional<Words>("TEXT", .any, help: "the remark; without it an editor opens")
  let text = Option<Words>("--text", help: "the remark, where a query finds the claims")
  var parameters: [any Parameter] { [selection.claims, words, selection.query, text] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let chosen = try selection.required(in: arguments, at: desk, of: name)
    let handles = chosen.handles
    let remarks = arguments[words] + arguments[text]
    guard let first = handles.first else { return .noneFound }
    guard !remarks.isEmpty else {
      guard !chosen.isFound else { throw .missingWord(text.name, command: name) }
      return Outcome(effects: [.composeNote(handles)])
    }
    let remark = remarks.map(\.text).joined(separator: " ")
    guard !remark.allSatisfy(\.isWhitespace) else { throw .wordsMissing("note") }
    var outcome = Outcome(
      blocks: [
        .talk("Noted on \(handles.map(\.word).joined(separator: " "))."),
        .hint("show \(first.word)"),
      ],
      changes: handles.map { .note(Note(claim: $0, text: UntrustedText(remark))) })
    outcome.isFound = chosen.isFound
    return outcome
  }
}
