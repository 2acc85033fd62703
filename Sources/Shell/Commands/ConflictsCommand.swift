import Matching
import Sessions
import Text

/// `conflicts`.
struct ConflictsCommand: Command {
  let name = "conflicts"
  let summary = "List where the wordings of one story part"
  let examples = ["conflicts"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let found = desk.discrepancies
    guard !found.isEmpty else { return Outcome(blocks: [.line("No conflict was found.")]) }
    let blocks = found.flatMap { conflict -> [Block] in
      let handles = conflict.claims.compactMap { desk.register.handle(of: $0)?.word }
      let severity = twoDecimals(conflict.severity)
      return [
        .line(
          "\(conflict.id, .strong)  \(handles.joined(separator: " "))  "
            + "\(conflict.kind.rawValue), severity \(severity)"),
        .paragraph("\(conflict.what)", indent: 4),
      ]
    }
    let first = found.lazy.compactMap { desk.register.handle(of: $0.claims[0]) }.first
    return Outcome(blocks: blocks + (first.map { [.hint("compare \($0.word)")] } ?? []))
  }
}
