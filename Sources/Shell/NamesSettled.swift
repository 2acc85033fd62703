import Matching
import Sessions

/// Which conflicts of names a person has settled by saying whether the names are of one.
struct NamesSettled {
  private let records: [DecisionRecord<NamesDecided>]
  private let directory: NameDirectory

  init(_ records: [DecisionRecord<NamesDecided>]) {
    self.records = records
    directory = Self.directory(after: records[...])
  }

  /// Settled, with the decision that made it so; nil where nothing was said of the two spellings.
  func standing(of conflict: Discrepancy) -> ConflictStanding? {
    guard !records.isEmpty, conflict.kind == .name, conflict.sides.count == 2 else { return nil }
    func answer(_ directory: NameDirectory) -> Bool? {
      directory.areSame(mentions: conflict.sides[0].wording, conflict.sides[1].wording)
    }
    guard let said = answer(directory) else { return nil }
    let saying = records.indices.last { answer(Self.directory(after: records[..<$0])) != said }
    return saying.map { .settled(records[$0]) }
  }

  private static func directory(after records: ArraySlice<DecisionRecord<NamesDecided>>)
    -> NameDirectory
  {
    NameDirectory([], records.map(\.decision.decided))
  }
}
