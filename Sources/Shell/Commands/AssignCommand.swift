import Sessions
import Text

/// `assign [CLAIM…] [--to NAME]`.
struct AssignCommand: Command {
  let name = "assign"
  let summary = "Say who is to check which claims, or list it"
  let examples = [
    "assign c1-c3 --to ben --due 2026-12-01", "assign where speaker:mayor --to ben --yes", "assign",
    "assign c2 --nobody",
  ]
  let selection = ClaimSelection()
  let to = Option<PersonName>("--to", help: "who is to check them")
  let due = Option<Day>("--due", help: "by when")
  let nobody = Flag("--nobody", help: "nobody in particular")
  var parameters: [any Parameter] { selection.parameters + [to, due, nobody] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let chosen = try selection.chosen(in: arguments, at: desk)
    let handles = chosen.handles
    let person = arguments[to].first.map { UntrustedText($0.text) }
    guard chosen.isFound || !handles.isEmpty else { return list(of: person, at: desk, in: world) }
    guard (person != nil) != arguments[nobody] else {
      throw .missingWord("--to NAME or --nobody", command: name)
    }
    guard !handles.isEmpty else { return .noneFound }
    let words = handles.map(\.word).joined(separator: " ")
    var outcome = Outcome(
      blocks: [
        .talk(person.map { "\(words): for \($0)." } ?? "\(words): for nobody in particular.")
      ],
      changes: handles.map {
        .shared(.assigned(ClaimAssigned(claim: $0, to: person, due: arguments[due].first?.date)))
      })
    outcome.isFound = chosen.isFound
    return outcome
  }

  private func list(of person: UntrustedText?, at desk: Desk, in world: World) -> Outcome {
    let found = desk.register.handles.compactMap { handle -> (ClaimHandle, ClaimAssigned)? in
      guard let assigned = desk.session.assignment(of: handle)?.decision, let to = assigned.to,
        person == nil || person == to
      else { return nil }
      return (handle, assigned)
    }
    let rows = found.map { handle, assigned -> [DisplayText] in
      let standing = desk.standing(of: handle)
      return [
        "\(handle.word)", assigned.to.map { "\($0)" } ?? "",
        dueWords(assigned.due, isDone: standing != .open, in: world),
        standing == .open ? "" : standing.mark(hasSymbols: world.hasSymbols),
        "\(desk.words(of: handle))",
      ]
    }
    guard !rows.isEmpty else { return Outcome(blocks: [.line("Nothing is assigned.")]) }
    let table = Table(
      columns: [
        .init("id"), .init("who"), .init("due"), .init("verdict"),
        .init("claim", isFlexible: true),
      ], rows: rows)
    return Outcome(blocks: [.table(table)]) {
      found.map { SessionChange.shared(.assigned($0.1)).record }
    }
  }
}

/// A day by which something is due; marked where it has passed and nothing was done.
func dueWords(_ due: CalendarDate?, isDone: Bool, in world: World) -> DisplayText {
  guard let due else { return "" }
  return !isDone && due.iso < world.now.day ? styled("\(due.iso) overdue", .warning) : "\(due.iso)"
}
