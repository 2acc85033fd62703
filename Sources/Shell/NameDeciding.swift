import Matching
import Sessions
import Text

/// What `same-person` and `not-same` share: they differ in the decision alone.
struct NameDeciding: Sendable {
  let decision: NamesDecided.Decision
  let names = Positional<SourceName>(
    "NAME NAME", .oneOrMore, help: "two spellings or more, each in quotation marks")

  let because = Option<Words>("--because", help: "why, in your own words")

  init(_ decision: NamesDecided.Decision) {
    self.decision = decision
  }

  var parameters: [any Parameter] { [names, because] }

  func outcome(_ arguments: Arguments, of command: String, at desk: Desk) throws(CommandError)
    -> Outcome
  {
    let spellings = arguments[names].map { UntrustedText($0.text) }
    guard spellings.count > 1 else { throw .missingWord("a second NAME", command: command) }
    let known = Set(desk.spelledNames.map { $0.name.exact.lowercased() })
    let strange = spellings.filter { !known.contains($0.exact.lowercased()) }
    let sign: DisplayText = decision == .same ? " = " : " is not "
    let line = spellings.map { "\($0, .strong)" as DisplayText }.joined(separator: sign)
    var blocks: [Block] = [.paragraph(line, indent: 0)]
    blocks += strange.map { .talk("No source of the corpus is called “\($0)”.") }
    let decided = NamesDecided(
      decision: decision, names: spellings,
      because: arguments[because].first.map { UntrustedText($0.text) })
    let settled = desk.conflicts(settledBy: decided).map(\.id)
    if !settled.isEmpty {
      blocks.append(
        .talk("Settled with that: \(settled.joined(separator: " ")); see: conflicts --all"))
    }
    return Outcome(blocks: blocks, changes: [.namesDecided(decided)])
  }
}

extension Desk {
  /// The open conflicts that are about spellings of which this says whether they are of one.
  fileprivate func conflicts(settledBy decided: NamesDecided) -> [Discrepancy] {
    let directory = NameDirectory([], [decided.decided])
    return conflicts.filter { conflict, standing in
      !standing.isDecided && conflict.kind == .name && conflict.sides.count == 2
        && directory.areSame(mentions: conflict.sides[0].wording, conflict.sides[1].wording) != nil
    }.map(\.conflict)
  }
}
