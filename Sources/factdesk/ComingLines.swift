import ArgumentParser
import Shell

/// `factdesk merge A B -o C`: announced, and says so.
struct MergeLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join two checkers' sessions (coming)")

  @Argument var sessions: [String] = []
  @ArgumentParser.Option(name: .customShort("o")) var output: String?

  func run() throws { throw Ending.status(of: CommandError.notYet("merge")) }
}
