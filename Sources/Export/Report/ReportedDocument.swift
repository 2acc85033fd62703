import Corpora
import Sessions
import Text

/// A document of the session, in enough detail to find the same text again.
public struct ReportedDocument: Hashable, Sendable {
  /// One file that holds the text.
  public struct File: Hashable, Sendable {
    public let name: UntrustedText
    /// Relative to the session file's folder; a hint.
    public let path: UntrustedText?
    public let digest: Digest

    /// Its path below the folder that was loaded, without the record of it that a document is.
    var shown: UntrustedText {
      guard let end else { return shownPath(name) }
      return shownPath(UntrustedText(String(name.exact[..<end])))
    }

    /// The record of it that the document is, "hw-1"; nil where it is the whole file.
    var record: UntrustedText? {
      guard let end, name.exact[end...].first == "#" else { return nil }
      return UntrustedText(String(name.exact[end...].dropFirst()))
    }

    /// Where the file's own name ends; nil where it is not known.
    private var end: String.Index? {
      path?.exact.split(separator: "/").last.flatMap { last in
        name.exact.utf8.firstRange(of: last.utf8)?.upperBound
      }
    }
  }

  /// Where else the same text was published.
  public struct OtherPlace: Hashable, Sendable {
    public let title: UntrustedText?
    public let outlet: UntrustedText?
    public let byline: UntrustedText?
    public let url: UntrustedText?
    public let published: CalendarDate?

    fileprivate init(_ source: DocumentSource, _ names: ProtectedNames) {
      title = source.title.map(names.plain)
      outlet = source.outlet.map(names.plain)
      byline = source.byline.map(names.plain)
      url = source.url.map(names.plain)
      published = source.published
    }

    /// Whether it says anything that is not said of the document already.
    fileprivate func adds(to document: ReportedDocument) -> Bool {
      func isNew(_ value: UntrustedText?, _ known: UntrustedText?) -> Bool {
        value != nil && value != known
      }
      return isNew(title, document.title) || isNew(outlet, document.outlet)
        || isNew(url, document.url) || published != nil && published != document.published
    }
  }

  public let handle: DocumentHandle
  public let name: UntrustedText
  public let isLoaded: Bool
  /// Whether the text was given at the prompt, and is kept in the session file.
  public let isPasted: Bool
  public let title: UntrustedText?
  public let outlet: UntrustedText?
  public let byline: UntrustedText?
  public let url: UntrustedText?
  public let published: CalendarDate?
  public let textDigest: Digest
  public let files: [File]
  public let claims: Int
  /// In the order of loading, each once.
  public private(set) var otherPlaces: [OtherPlace] = []

  init(_ known: SessionDocument, _ source: ReportSource) {
    let names = source.names
    let document = source.loaded(known.textDigest)
    handle = known.handle
    name = names.plain(known.name)
    isLoaded = document != nil
    isPasted = known.pasted != nil
    title = (document?.firstKnown(\.title) ?? known.pasted?.title).map(names.plain)
    outlet = (document?.firstKnown(\.outlet) ?? known.pasted?.from).map(names.plain)
    byline = document?.firstKnown(\.byline).map(names.plain)
    url = document?.firstKnown(\.url).map(names.plain)
    published = document?.firstKnown(\.published)
    textDigest = known.textDigest
    files = known.sources.map {
      File(
        name: names.plain($0.document), path: $0.path.map(names.plain), digest: $0.fileDigest)
    }
    claims =
      source.register.position(of: known.handle).map { source.claims.claims[$0].count }
      ?? known.claimCount
    var seen: Set<OtherPlace> = []
    otherPlaces = (document?.sources ?? []).map { OtherPlace($0, names) }
      .filter { $0.adds(to: self) && seen.insert($0).inserted }
  }
}
