import Text

/// `help`.
struct HelpCommand: Command {
  let name = "help"
  let summary = "List the commands, or explain one"
  let examples = ["help", "help confirm"]
  let command = Positional<CommandWord>(.optional, help: "the command")
  var parameters: [any Parameter] { [command] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let name = arguments[command].first?.name, let command = CommandList.named(name) else {
      return overview
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
      let gap = DisplayText(blanks: widest - parameter.name.count + 2)
      blocks.append(.line("  \(parameter.name, .strong)\(gap)\(parameter.help)"))
    }
    return Outcome(blocks: blocks)
  }

  private var overview: Outcome {
    let widest = CommandList.all.reduce(0) { max($0, $1.name.count) }
    return Outcome(
      blocks: CommandList.all.map { command in
        let gap = DisplayText(blanks: widest - command.name.count + 2)
        return .line("\(command.name, .strong)\(gap)\(command.summary)")
      } + [.hint("help confirm")])
  }
}
