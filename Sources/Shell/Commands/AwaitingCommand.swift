import Sessions
import Text

/// `awaiting [CLAIM --from NAME]`.
struct AwaitingCommand: Command {
  let name = "awaiting"
  let summary = "Note who was asked about a claim, and what they replied"
  let discussion = "Without a claim it lists the replies that are awaited, overdue ones marked."
  let examples = [
    "awaiting c1 --from \"the ministry\" --due 2026-12-01", "awaiting",
    "awaiting c1 --from \"the ministry\" --reply \"no comment\"",
  ]
  let claims = Positional<ClaimWords>(.any, help: "the claims")
  let from = Option<PersonName>("--from", help: "who was asked")
  let due = Option<Day>("--due", help: "by when a reply was asked for")
  let reply = Option<Words>("--reply", help: "what they replied")
  var parameters: [any Parameter] { [claims, from, due, reply] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claims].flatMap(\.handles)
    guard !handles.isEmpty else { return list(at: desk, in: world) }
    guard let person = arguments[from].first.map({ UntrustedText($0.text) }) else {
      throw .missingWord("--from NAME", command: name)
    }
    let answer = arguments[reply].first.map { UntrustedText($0.text) }
    let words = handles.map(\.word).joined(separator: " ")
    return Outcome(
      blocks: [
        .talk(answer == nil ? "\(words): waiting for \(person)." : "\(words): \(person) replied.")
      ],
      changes: handles.map {
        .shared(
          .awaited(
            ReplyAwaited(
              claim: $0, from: person, due: arguments[due].first?.date, reply: answer)))
      })
  }

  private func list(at desk: Desk, in world: World) -> Outcome {
    let found = desk.register.handles.flatMap { handle in
      desk.session.awaited(on: handle).filter { $0.decision.reply == nil }
    }
    let rows = found.map { record -> [DisplayText] in
      [
        "\(record.decision.claim.word)", "\(record.decision.from)", "\(record.at.day)",
        dueWords(record.decision.due, isDone: false, in: world),
        "\(desk.words(of: record.decision.claim))",
      ]
    }
    guard !rows.isEmpty else { return Outcome(blocks: [.line("No reply is awaited.")]) }
    let table = Table(
      columns: [
        .init("id"), .init("from"), .init("asked"), .init("due"),
        .init("claim", isFlexible: true),
      ], rows: rows)
    return Outcome(blocks: [.table(table)]) {
      found.map { SessionChange.shared(.awaited($0.decision)).record }
    }
  }
}
