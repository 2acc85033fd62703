import ArgumentParser
import Shell

/// `factdesk agreement A B…`.
struct AgreementLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Say how far the verdicts of several sessions agree",
    discussion: """
      Per cent, Cohen's κ, Krippendorff's α (nominal) and Gwet's AC1 with 95 % bootstrap \
      intervals: for all verdicts, for each verdict, for each document.
      """)

  @Argument(help: "The session files, two or more.", completion: .file())
  var sessions: [String]

  @ArgumentParser.Flag(help: "The verdicts on whether it was said.")
  var saying = false

  func validate() throws {
    guard sessions.count > 1 else { throw ValidationError("agreement wants two sessions or more") }
  }

  func run() throws { try Ending.running(.agreement(sessions, saying ? .saying : .content)) }
}
