import ArgumentParser
import Shell

/// `factdesk verify SESSION…`.
struct VerifyLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every line of sessions and the chain that links them",
    discussion: "The status is 65 where a session is not whole, 66 where there is none.")

  @Argument(help: "The session files.", completion: .file())
  var sessions: [String]

  func run() throws { try Ending.running(.verify(sessions)) }
}

/// `factdesk recover SESSION`.
struct RecoverLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Set a session's damaged end aside in FILE.torn and keep every whole line")

  @Argument(help: "The session file.", completion: .file())
  var session: String

  func run() throws { try Ending.running(.recover(session)) }
}
