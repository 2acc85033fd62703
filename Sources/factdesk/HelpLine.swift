import ArgumentParser
import Shell

/// `factdesk help [WORD]`: a subcommand, or a command of the prompt.
struct HelpLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Explain a subcommand, or a command of the prompt")

  @Argument(help: "A subcommand, or a command of the prompt.")
  var word: String?

  func run() throws {
    try Ending.running { output in
      guard let word else { return try output.answer(Factdesk.helpMessage() + "\n") }
      let line = Factdesk.configuration.subcommands.first { $0.configuration.commandName == word }
      if let line { try output.answer(Factdesk.helpMessage(for: line) + "\n") }
      if let help = CommandHelp(commandNamed: word) {
        if line != nil { try output.answer("\nAT THE PROMPT:\n\n") }
        try Transcript(output).show(help.page)
      } else if line == nil {
        throw CommandError.unknownCommand(word, near: CommandHelp.name(near: word))
      }
    }
  }
}
