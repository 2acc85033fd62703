import Matching
import Sessions
import Text

/// A place where wordings of one story part, with what a person has said of it.
public struct ReportedConflict: Sendable {
  /// A wording and the claims that have it.
  public struct Side: Sendable {
    /// Empty where the other side has something that this one has not.
    public let wording: UntrustedText
    public let claims: [ReportedAppearance]
  }

  /// "x2"; nil for one that was dismissed and is not found now.
  public let id: String?
  /// The word of `Discrepancy.Kind`.
  public let kind: String
  public let what: UntrustedText
  /// In order.
  public let claims: [ClaimHandle]
  /// Two where it is found and its wordings part from each other, else none.
  public let sides: [Side]
  public let standing: ConflictStanding

  init(_ conflict: Discrepancy, _ standing: ConflictStanding, _ source: ReportSource) {
    id = conflict.id
    kind = conflict.kind.rawValue
    what = source.names.plain(conflict.what)
    claims = conflict.claims.compactMap { source.register.handle(of: $0) }.sorted()
    sides =
      conflict.sides.count < 2
      ? []
      : conflict.sides.map { side in
        Side(
          wording: source.names.quoted(side.wording),
          claims: side.claims.map { ReportedAppearance($0, source) })
      }
    self.standing = standing
  }

  /// One that was dismissed, as it was then.
  init(_ record: DecisionRecord<ConflictDecided>) {
    id = nil
    kind = record.decision.kind
    what = record.decision.what
    claims = record.decision.claims.map(\.claim).sorted()
    sides = []
    standing = .dismissed(record)
  }
}

extension Session {
  /// The dismissals that were not taken back, in order, but for those that some standings hold.
  func dismissals(without standings: [ConflictStanding]) -> [DecisionRecord<ConflictDecided>] {
    let known = Set(standings.compactMap(\.dismissal))
    let records = conflictDecisions
    return records.enumerated().filter { index, record in
      record.decision.decision == .dismissed && !known.contains(record)
        && !records[(index + 1)...].contains { $0.decision.isAbout(record.decision) }
    }.map(\.element)
  }
}

extension ConflictDecided {
  /// Whether both speak of the same words.
  fileprivate func isAbout(_ other: ConflictDecided) -> Bool {
    kind == other.kind && what == other.what
      && claims.map(\.anchor.exact) == other.claims.map(\.anchor.exact)
  }
}
