import Sessions
import Text

/// `agreement FILE FILE…`.
struct AgreementCommand: Command {
  let name = "agreement"
  let summary = "Say how far the verdicts of several sessions agree"
  let discussion = """
    Per cent, Cohen's κ (two sessions), Krippendorff's α (nominal) and Gwet's AC1, each with the \
    interval that holds 95 per cent of a bootstrap, for all verdicts, each verdict and each \
    document. A claim is the same where its passage is the same in the same text.
    """
  let examples = ["agreement ana.ndjson ben.ndjson"]
  let sessions = Positional<SessionPath>(.oneOrMore, help: "the session files, two or more")
  let saying = Flag("--saying", help: "the verdicts on whether it was said")
  var parameters: [any Parameter] { [sessions, saying] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let files = arguments[sessions].map(\.path)
    guard files.count > 1 else { throw .missingWord("two files", command: name) }
    return Outcome(effects: [
      .check(.agreement(files, arguments[saying] ? .saying : .content))
    ])
  }
}
