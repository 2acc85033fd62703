import Claims
import Corpora
import Sessions
import Text

/// Who made a claim.
public struct ReportedClaimant: Hashable, Sendable {
  /// Who speaks in the document, else its outlet, which then speaks for itself; nil where neither is
  /// known.
  public let name: UntrustedText?
  /// Nil for the claimant of a claim that the checker added, and where there is none.
  public let kind: Attribution.Kind?
  /// What they are, and for which body they speak, as the checker says.
  public let role: UntrustedText?
  public let body: UntrustedText?

  /// Whether it is, or may be, somebody who has a role and speaks for a body: not an organisation or
  /// a document.
  public var isPerson: Bool {
    switch kind {
    case .named, .unnamed, nil: true
    case .organisation, .document: false
    }
  }

  /// - Parameter outlet: of the document, where nobody speaks in it.
  init(
    _ chain: [ReportedAttribution], outlet: UntrustedText?,
    _ context: [ReportPart: UntrustedText]
  ) {
    role = context[.role]
    body = context[.body]
    // A role is a person's: where one is written, it is of the first person who speaks.
    let person = role == nil ? nil : chain.first(where: \.isPerson)
    let speaker = person ?? chain.first
    name = speaker?.name ?? outlet
    kind = chain.isEmpty && outlet != nil ? .organisation : speaker?.kind
  }
}

/// Where and when a claim was first seen.
public struct ReportedSighting: Hashable, Sendable {
  public let day: CalendarDate?
  /// An address, an outlet, or a document's name.
  public let place: UntrustedText?
  /// Whether the place is an address that a document gives of itself.
  public let isAddress: Bool
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
      isAddress = false
      return
    }
    let seen = appearances.compactMap { seen in
      seen.published.map {
        Dated(day: $0, document: seen.document, seen.url, seen.outlet ?? seen.name)
      }
    }
    let own = place.flatMap { place in
      place.published.map {
        Dated(day: $0, document: place.document, place.url, place.outlet ?? place.name)
      }
    }
    // Of one day the document that was read first: claims that say the same agree on it.
    guard
      let earliest = (seen + [own].compactMap { $0 }).min(by: {
        ($0.day, $0.document?.number ?? .max) < ($1.day, $1.document?.number ?? .max)
      })
    else { return nil }
    day = earliest.day
    self.place = earliest.place
    isAddress = earliest.isAddress
    isGiven = false
  }
}

/// A dated document that has the claim.
private struct Dated {
  let day: CalendarDate
  let document: DocumentHandle?
  let place: UntrustedText?
  let isAddress: Bool

  init(
    day: CalendarDate, document: DocumentHandle?, _ url: UntrustedText?, _ name: UntrustedText?
  ) {
    self.day = day
    self.document = document
    place = url ?? name
    isAddress = url != nil
  }
}
