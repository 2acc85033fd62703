import Sessions
import Text

/// `at STEP|DATE [COMMAND…]`.
struct AtCommand: Command {
  let name = "at"
  let summary = "Look at the session as it was after a step, or on a day"
  let discussion = """
    Any command that only looks can follow, status where none does; export makes a report of the \
    past. The documents are those that are loaded now. A day ends at midnight UTC.
    """
  let examples = ["confirm c2\nat 1 status", "confirm c2\nat 2 claims --verdict confirmed"]
  let moment = Positional<PastMoment>(help: "the step, or the day: 41, 2026-11-20")
  let line = CommandLine(help: "what to look at, as it is typed")
  var parameters: [any Parameter] { [moment, line] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let moment = arguments[moment].first else { throw .wordsMissing("step") }
    let past = moment.desk(from: desk)
    let line = arguments[line] ?? "status"
    let words = try Word.split(line)
    guard let first = words.first else { throw .wordsMissing("command") }
    guard let command = CommandList.named(first.text) else {
      throw .unknownCommand(first.text, near: CommandList.near(first.text))
    }
    let inner = try Arguments(words.dropFirst(), of: line, for: command, at: past, in: world)
    var outcome = try command.run(inner, at: past, in: world)
    guard outcome.changes.isEmpty, outcome.effects.allSatisfy(\.onlyWrites) else {
      throw .inThePast(command.name)
    }
    outcome.blocks.insert(.talk(styled("as it was after \(moment.words):", .dim)), at: 0)
    return outcome
  }
}

extension Effect {
  /// Whether it writes a report, and leaves the desk as it is.
  fileprivate var onlyWrites: Bool { if case .write = self { true } else { false } }
}
