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
    case file(path: UntrustedText, digest: Digest)
    case person(name: UntrustedText)
  }

  public let side: Side
  public let item: Item

  public init(side: Side, item: Item) {
    self.side = side
    self.item = item
  }
}

extension Evidence {
  /// As it stands in a journal.
  var json: JSONValue {
    let side = JSONValue.string(side.rawValue)
    switch item {
    case .link(let url, let accessed, let archive):
      return .object([
        "side": side, "kind": .string("link"), "url": .text(url),
        "accessed": accessed.map { .string($0.iso) } ?? .null, "archive": .text(archive),
      ])
    case .passage(let document, let anchor):
      return .object([
        "side": side, "kind": .string("passage"), "document": .text(document),
        "anchor": anchor.json,
      ])
    case .file(let path, let digest):
      return .object([
        "side": side, "kind": .string("file"), "path": .text(path), "digest": .string(digest.hex),
      ])
    case .person(let name):
      return .object(["side": side, "kind": .string("person"), "name": .text(name)])
    }
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(side: try fields.word("side"), item: try Item(fields))
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
    case "file":
      self = .file(path: try fields.text("path"), digest: try fields.digest("digest"))
    case "person":
      self = .person(name: try fields.text("name"))
    default:
      throw .member("no such 'kind' of evidence")
    }
  }
}
