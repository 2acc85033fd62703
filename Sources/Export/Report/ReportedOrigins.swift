import Matching
import Sessions
import Text

/// The independent origins behind claims that say the same.
public struct ReportedOrigins: Hashable, Sendable {
  /// One of them, with the documents that go back to it.
  public struct Origin: Hashable, Sendable {
    /// The wire or outlet; nil where no document says.
    public let name: UntrustedText?
    /// The earliest published first.
    public let documents: [DocumentHandle]
    public let earliest: CalendarDate?
    /// Whether its one document is too short to show that it was made from another.
    public let isTooShort: Bool
    public let links: [Link]
  }

  /// Why two documents go back to one origin.
  public struct Link: Hashable, Sendable {
    public let taker: DocumentHandle
    public let giver: DocumentHandle
    /// Whether words or dates say which of them took.
    public let isDirected: Bool
    /// "'b.txt' credits Harbor Wire".
    public let reason: UntrustedText
  }

  /// In order.
  public let claims: [ClaimHandle]
  /// The one with most documents first.
  public let origins: [Origin]

  init(_ group: ClaimGroup, _ origins: [ClaimOrigin], _ source: ReportSource) {
    let handle = { (document: Int) in source.register.handle(ofDocumentAt: document) }
    claims = group.members.compactMap { source.register.handle(of: $0) }.sorted()
    self.origins = origins.map { origin in
      Origin(
        name: origin.name.map(source.names.plain), documents: origin.documents.compactMap(handle),
        earliest: origin.earliest, isTooShort: origin.isTooShort,
        links: origin.links.compactMap { link in
          guard let taker = handle(link.taker), let giver = handle(link.giver) else { return nil }
          return Link(
            taker: taker, giver: giver, isDirected: link.isDirected,
            reason: source.names.plain(link.reason))
        })
    }
  }
}
