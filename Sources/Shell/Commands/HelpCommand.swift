import Text

/// `help`.
struct HelpCommand: Command {
  let name = "help"
  let summary = "List the commands, or explain one"
  let examples = ["help", "help confirm", "help --all"]
  let command = Positional<CommandWord>(.optional, help: "the command")
  let all = Flag("--all", help: "every command with a line on what it does")
  var parameters: [any Parameter] { [command, all] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let name = arguments[command].first?.name, let command = CommandList.named(name) else {
      return arguments[all] ? everything : overview
    }
    var blocks: [Block] = command.examples.flatMap { example in
      example.split(separator: "\n").map { .line("  \(String($0), .strong)") }
    }
    blocks.append(.line(""))
    blocks.append(.paragraph("\(command.summary).", indent: 0))
    blocks.append(.paragraph("usage: \(command.synopsis)", indent: 0))
    if !command.discussion.isEmpty {
      blocks.append(.paragraph("\(command.discussion)", indent: 0))
    }
    if !command.parameters.isEmpty { blocks.append(.line("")) }
    let widest = command.parameters.reduce(0) { max($0, $1.name.count) }
    for parameter in command.parameters {
      blocks.append(
        .labelled("  \(parameter.name, .strong)", "\(parameter.help)", indent: widest + 4))
    }
    return Outcome(blocks: blocks)
  }

  /// The names by what they are for, and how a check goes.
  private var overview: Outcome {
    var blocks: [Block] = CommandList.topics.map { topic in
      .labelled(
        styled("\(topic.title)", .dim),
        topic.commands.map { "\($0.name, .strong)" as DisplayText }.joined(separator: "  "),
        indent: 8)
    }
    blocks.append(.line(""))
    let start: [DisplayText] = [
      "load seeds                             read a folder of articles",
      "claims --worth                         what deserves a check, and who said it",
      "show c2                                one claim with all that is known of it",
      "confirm c2 --because \"two outlets\"     or deny, or unverified; undo takes it back",
      "export markdown -o report.md           a report",
    ]
    blocks += start.map { .line("  " + $0) }
    blocks.append(.line(""))
    blocks.append(
      .paragraph(
        "help COMMAND explains one, help --all lists them; Tab completes. All is saved as you go.",
        indent: 0))
    return Outcome(blocks: blocks)
  }

  private var everything: Outcome {
    let widest = CommandList.all.reduce(0) { max($0, $1.name.count) }
    return Outcome(
      blocks: CommandList.all.map { command in
        let gap = DisplayText(blanks: widest - command.name.count + 2)
        return .line("\(command.name, .strong)\(gap)\(command.summary)")
      })
  }
}
