import ArgumentParser
import Shell

/// `factdesk verify SESSION…`: announced, and says so.
struct VerifyLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the chain and the signature of sessions (coming)")

  @Argument var sessions: [String] = []

  func run() throws { throw Ending.status(of: CommandError.notYet("verify")) }
}

/// `factdesk merge A B -o C`: announced, and says so.
struct MergeLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join two checkers' sessions (coming)")

  @Argument var sessions: [String] = []
  @ArgumentParser.Option(name: .customShort("o")) var output: String?

  func run() throws { throw Ending.status(of: CommandError.notYet("merge")) }
}

/// `factdesk agreement A B…`: announced, and says so.
struct AgreementLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Say how far checkers agree (coming)")

  @Argument var sessions: [String] = []

  func run() throws { throw Ending.status(of: CommandError.notYet("agreement")) }
}
