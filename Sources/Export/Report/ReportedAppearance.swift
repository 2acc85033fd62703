import Claims
import Corpora
import Sessions
import Text

/// Another claim that says the same.
public struct ReportedAppearance: Hashable, Sendable {
  /// Nil where the session has not loaded its document.
  public let claim: ClaimHandle?
  public let document: DocumentHandle?
  /// Its own wording.
  public let words: UntrustedText
  public let name: UntrustedText
  public let outlet: UntrustedText?
  public let url: UntrustedText?
  public let published: CalendarDate?

  init(_ place: CorpusClaims.Place, _ source: ReportSource) {
    let document = source.claims.corpus.documents[place.document]
    claim = source.register.handle(of: place)
    self.document = source.register.handle(ofDocumentAt: place.document)
    words = source.text(ofDocumentAt: place.document).quoted(source.claims[place].range)
    name = source.names.plain(document.source.path)
    outlet = document.firstKnown(\.outlet).map(source.names.plain)
    url = document.firstKnown(\.url).map(source.names.plain)
    published = document.firstKnown(\.published)
  }
}
