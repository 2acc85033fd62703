import ArgumentParser
import Shell

/// `factdesk verify SESSION…`.
struct VerifyLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every line of sessions, the chain that links them, and who signed",
    discussion:
      "The status is 65 where a session is not whole or its signature is bad, 66 where there is none."
  )

  @Argument(help: "The session files.", completion: .file())
  var sessions: [String]

  @ArgumentParser.Option(help: "Who may sign: a file of allowed signers, see ssh-keygen(1).")
  var signers: String?

  func run() throws { try Ending.running(.verify(sessions, signers: signers)) }
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
