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
    let table = Table(
      columns: [
        .init("id"), .init("kind"), .init("severity", isNumber: true), .init("claims"),
        .init("what", isFlexible: true),
      ],
      rows: found.map { conflict in
        let handles = conflict.claims.compactMap { desk.register.handle(of: $0)?.word }
        return [
          "\(conflict.id)", "\(conflict.kind.rawValue)", "\(twoDecimals(conflict.severity))",
          "\(handles.joined(separator: " "))", "\(conflict.what)",
        ]
      })
    let first = found.lazy.compactMap { desk.register.handle(of: $0.claims[0]) }.first
    return Outcome(blocks: [.table(table)] + (first.map { [.hint("compare \($0.word)")] } ?? []))
  }
}
