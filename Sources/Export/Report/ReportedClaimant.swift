import Claims
import Corpora
import Sessions
import Text

/// Who made a claim.
public struct ReportedClaimant: Hashable, Sendable {
  /// Who speaks in the document; nil where nobody does, or nobody is named.
  public let name: UntrustedText?
  /// What they are, and for which body they speak, as the checker says.
  public let role: UntrustedText?
  public let body: UntrustedText?

  init(_ chain: [ReportedAttribution], _ context: [ReportPart: UntrustedText]) {
    name = chain.first?.name
    role = context[.role]
    body = context[.body]
  }
}

/// Where and when a claim was first seen.
public struct ReportedSighting: Hashable, Sendable {
  public let day: CalendarDate?
  /// An address, an outlet, or a document's name.
  public let place: UntrustedText?
  /// False where it is the earliest dated document of the corpus that has the claim.
  public let isGiven: Bool

  /// What the checker said, else the earliest that is known; nil where nothing is.
  init?(
    _ context: [ReportPart: UntrustedText], _ place: ReportedPlace?,
    _ appearances: [ReportedAppearance]
  ) {
    if context[.firstSeen] != nil || context[.seenAt] != nil {
      day = context[.firstSeen].flatMap { CalendarDate(iso: $0.exact) }
      self.place = context[.seenAt]
      isGiven = true
      return
    }
    var dated = appearances.compactMap { seen in
      seen.published.map { ($0, seen.url ?? seen.outlet ?? seen.name) }
    }
    if let place, let day = place.published, let name = place.url ?? place.outlet ?? place.name {
      dated.insert((day, name), at: 0)
    }
    // Of one day the first in the order of the report: sorting would not keep it.
    guard let first = dated.map(\.0).min(), let earliest = dated.first(where: { $0.0 == first })
    else { return nil }
    (day, self.place) = earliest
    isGiven = false
  }
}
