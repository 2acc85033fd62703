import ArgumentParser
import Glibc
import Shell

/// `factdesk manual`: the manual page.
struct ManualLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page",
    discussion: """
      factdesk manual | man -l -         read it
      factdesk manual > ~/.local/share/man/man1/factdesk.1
      """)

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let lines = Factdesk.configuration.subcommands.map { line in
      ManualPage.ProcessLine(
        name: line.configuration.commandName ?? "", abstract: line.configuration.abstract,
        help: Factdesk.helpMessage(for: line, columns: 72))
    }
    try Ending.running { try $0.answer(ManualPage(lines).roff) }
  }
}
