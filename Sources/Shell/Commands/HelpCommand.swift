import JSONLines
import Text

/// `help`.
struct HelpCommand: Command {
  let name = "help"
  let summary = "List the commands, or explain one"
  let examples = ["help", "help confirm", "help conflicts dismiss", "help --all"]
  let command = Positional<CommandWord>(.optional, help: "the command")
  let part = Positional<Words>("PART", .any, help: "an option or a word of it: help confirm saying")
  let all = Flag("--all", help: "every command with a line on what it does")
  var parameters: [any Parameter] { [command, part, all] }

  func needsClaims(_ line: [Word]) -> Bool { false }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let name = arguments[command].first?.name, let command = CommandList.named(name) else {
      var outcome = Outcome(blocks: arguments[all] ? everything : overview)
      outcome.records = { CommandList.all.map(\.record) }
      return outcome
    }
    let help = CommandHelp(command)
    let words = arguments[part].map(\.text)
    let blocks = words.isEmpty ? help.page : try help.page(of: words)
    return Outcome(blocks: blocks) { [command.record] }
  }

  /// The names by what they are for, and how a check goes.
  private var overview: [Block] {
    var blocks: [Block] = CommandList.topics.map { topic in
      .labelled(
        styled("\(topic.title)", .dim),
        topic.commands.map { "\($0.name, .strong)" as DisplayText }.joined(separator: "  "),
        indent: 9)
    }
    blocks.append(.line(""))
    let start: [DisplayText] = [
      "load seeds                             read a folder of articles",
      "claims --worth                         what deserves a check, and who said it",
      "show c2                                one claim with all that is known of it",
      "confirm c2 --because \"two outlets\"     or deny, or unverified; undo takes it back",
      "deny where speaker:Ruiz --dry-run      what a query finds; help search has the fields",
      "export markdown -o report.md           a report",
    ]
    blocks += start.map { .line("  " + $0) }
    blocks.append(.line(""))
    blocks.append(
      .paragraph(
        "help COMMAND explains one, help --all lists them; Tab completes. All is saved as you go.",
        indent: 0))
    return blocks
  }

  private var everything: [Block] {
    let widest = CommandList.all.reduce(0) { max($0, $1.name.count) }
    return CommandList.all.map { command in
      let gap = DisplayText(blanks: widest - command.name.count + 2)
      return .line("\(command.name, .strong)\(gap)\(command.summary)")
    }
  }
}
