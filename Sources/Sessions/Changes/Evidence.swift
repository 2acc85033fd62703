import Corpora
import JSONLines
import Text

/// Something that speaks for or against a claim, or beside it.
public struct Evidence: Hashable, Sendable {
  public enum Side: String, CaseIterable, Sendable {
    case `for`, against, context
  }

  public enum Item: Hashable, Sendable {
    case link(url: UntrustedText, accessed: Timestamp?, archive: UntrustedText?)
    /// A passage of a document of the corpus.
    case passage(document: UntrustedText, anchor: Anchor)
    /// A document of the corpus as a whole, by its text: nothing of it is quoted.
    case document(name: UntrustedText, textDigest: Digest)
    case file(path: UntrustedText, digest: Digest)
    case person(name: UntrustedText)
  }

  /// How near a source is to what it tells of.
  public enum Rank: String, CaseIterable, Sendable {
    /// Who was there, or the document itself.
    case primary
    /// Who reports what others said or wrote.
    case secondary
  }

  public let side: Side
  public let item: Item
  /// Nil where nobody said.
  public let rank: Rank?
  /// The day that the source itself bears.
  public let dated: CalendarDate?

  public init(side: Side, item: Item, rank: Rank? = nil, dated: CalendarDate? = nil) {
    self.side = side
    self.item = item
    self.rank = rank
    self.dated = dated
  }
}

extension Evidence {
  /// As it stands in a journal; rank and day only where they are known.
  public var json: JSONValue {
    var members = place
    if let rank { members["rank"] = .string(rank.rawValue) }
    if let dated { members["dated"] = .string(dated.iso) }
    return .object(members)
  }

  private var place: JSONObject {
    let side = JSONValue.string(side.rawValue)
    switch item {
    case .link(let url, let accessed, let archive):
      return [
        "side": side, "kind": .string("link"), "url": .text(url),
        "accessed": accessed.map { .string($0.iso) } ?? .null, "archive": .text(archive),
      ]
    case .passage(let document, let anchor):
      return [
        "side": side, "kind": .string("passage"), "document": .text(document),
        "anchor": anchor.json,
      ]
    case .document(let name, let digest):
      return [
        "side": side, "kind": .string("document"), "document": .text(name),
        "textDigest": .string(digest.hex),
      ]
    case .file(let path, let digest):
      return [
        "side": side, "kind": .string("file"), "path": .text(path), "digest": .string(digest.hex),
      ]
    case .person(let name):
      return ["side": side, "kind": .string("person"), "name": .text(name)]
    }
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      side: try fields.word("side"), item: try Item(fields),
      rank: try fields.optional("rank") { fields, key throws(LineFault) in try fields.word(key) },
      dated: try fields.optionalDay("dated"))
  }
}

extension Evidence.Item {
  fileprivate init(_ fields: LineFields) throws(LineFault) {
    switch try fields.string("kind") {
    case "link":
      self = .link(
        url: try fields.text("url"),
        accessed: try fields.optional("accessed") { fields, key throws(LineFault) in
          try fields.timestamp(key)
        },
        archive: try fields.optionalText("archive"))
    case "passage":
      self = .passage(document: try fields.text("document"), anchor: try fields.anchor("anchor"))
    case "document":
      self = .document(
        name: try fields.text("document"), textDigest: try fields.digest("textDigest"))
    case "file":
      self = .file(path: try fields.text("path"), digest: try fields.digest("digest"))
    case "person":
      self = .person(name: try fields.text("name"))
    default:
      throw .member("no such 'kind' of evidence")
    }
  }
}
