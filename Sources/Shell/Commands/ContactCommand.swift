import Sessions
import Text

/// `contact [CLAIM [NAME]]`.
struct ContactCommand: Command {
  let name = "contact"
  let summary = "Note how somebody was asked about a claim, and what they answered"
  let discussion = """
    Without a name it lists who was asked and what they answered. awaiting lists only the answers \
    that are still to come.
    """
  let examples = [
    "contact c2 \"the mayor's office\" --how \"e-mail\" --due 2026-12-01",
    "contact c2 \"the mayor's office\" --reply \"fewer than 300\"", "contact",
  ]
  let claim = Positional<ClaimWords>(.optional, help: "the claim")
  let person = Positional<PersonName>("NAME", .optional, help: "who was asked")
  let how = Option<Words>("--how", help: "how they were reached: e-mail, telephone")
  let due = Option<Day>("--due", help: "by when an answer was asked for")
  let reply = Option<Words>("--reply", help: "what they answered, in their words")
  var parameters: [any Parameter] { [claim, person, how, due, reply] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claim].flatMap(\.handles)
    guard let person = arguments[person].first.map({ UntrustedText($0.text) }) else {
      return list(handles.isEmpty ? desk.register.handles : handles, at: desk)
    }
    guard !person.isEmpty else { throw .wordsMissing("name") }
    let answer = arguments[reply].first.map { UntrustedText($0.text) }
    let words = handles.map(\.word).joined(separator: " ")
    return Outcome(
      blocks: [
        .talk(answer == nil ? "\(words): \(person) was asked." : "\(words): \(person) answered.")
      ],
      changes: handles.map { handle in
        // What was told of the asking stays with the answer.
        let asked = desk.session.awaited(on: handle).last { $0.decision.from == person }?.decision
        return .shared(
          .awaited(
            ReplyAwaited(
              claim: handle, from: person, due: arguments[due].first?.date ?? asked?.due,
              reply: answer,
              how: arguments[how].first.map { UntrustedText($0.text) } ?? asked?.how)))
      })
  }

  private func list(_ handles: [ClaimHandle], at desk: Desk) -> Outcome {
    let found = handles.flatMap { desk.session.awaited(on: $0) }
    let rows = found.map { record -> [DisplayText] in
      [
        "\(record.decision.claim.word)", "\(record.decision.from)",
        record.decision.how.map { "\($0)" } ?? "", "\(record.at.day)",
        record.decision.reply.map { "\($0)" } ?? styled("no answer", .dim),
      ]
    }
    guard !rows.isEmpty else { return Outcome(blocks: [.line("Nobody was asked.")]) }
    let table = Table(
      columns: [
        .init("id"), .init("asked"), .init("how"), .init("on"),
        .init("answer", isFlexible: true),
      ], rows: rows)
    return Outcome(blocks: [.table(table)]) {
      found.map { SessionChange.shared(.awaited($0.decision)).record }
    }
  }
}
