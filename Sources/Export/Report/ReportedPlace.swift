import Corpora
import Sessions
import Text

/// Where the words of a claim stand.
public struct ReportedPlace: Hashable, Sendable {
  /// Nil where the session has no such document.
  public let document: DocumentHandle?
  public let name: UntrustedText?
  public let title: UntrustedText?
  public let outlet: UntrustedText?
  public let byline: UntrustedText?
  public let url: UntrustedText?
  public let published: CalendarDate?
  /// "en"; nil where the document is not loaded or its language is not known.
  public let language: String?
  public let textDigest: Digest
  /// Code points, end exclusive.
  public let start: Int
  public let end: Int

  init(
    _ document: Document, _ handle: DocumentHandle?, _ names: ProtectedNames,
    _ pair: (start: Int, end: Int)
  ) {
    self.init(
      handle, document.source.path, document, pasted: nil, document.digest, pair, names)
  }

  /// From an anchor: the facts of its document where that is loaded, else its name alone.
  init(_ anchor: Anchor, _ source: ReportSource) {
    let known = source.document(of: anchor.textDigest)
    self.init(
      known?.handle, known?.name, source.loaded(anchor.textDigest), pasted: known?.pasted,
      anchor.textDigest, (anchor.start, anchor.end), source.names)
  }

  private init(
    _ handle: DocumentHandle?, _ name: UntrustedText?, _ document: Document?,
    pasted: DocumentPasted?, _ digest: Digest, _ pair: (start: Int, end: Int),
    _ names: ProtectedNames
  ) {
    self.document = handle
    self.name = name.map(names.plain)
    title = (document?.firstKnown(\.title) ?? pasted?.title).map(names.plain)
    outlet = (document?.firstKnown(\.outlet) ?? pasted?.from).map(names.plain)
    byline = document?.firstKnown(\.byline).map(names.plain)
    url = document?.firstKnown(\.url).map(names.plain)
    published = document?.firstKnown(\.published)
    language = document?.language
    textDigest = digest
    start = pair.start
    end = pair.end
  }
}

extension Document {
  /// What the first source that knows it says.
  func firstKnown<Value>(_ fact: KeyPath<DocumentSource, Value?>) -> Value? {
    sources.lazy.compactMap { $0[keyPath: fact] }.first
  }
}
