import Corpora
import JSONLines
import Text

extension Probe {
  /// `{"id","path"}` → `{"id","title","outlet","byline","published","language","body"}`; the
  /// paragraphs of the body are apart by a blank line.
  static let body = Probe(stage: "body") {
    { (item) throws(ProbeError) in
      let path = try item.text("path")
      let loaded: CorpusLoader.Loaded
      do { loaded = try CorpusLoader().load([path]) } catch {
        throw ProbeError("cannot read '\(path)'")
      }
      let document = loaded.documents.first
      func json(_ text: UntrustedText?) -> JSONValue { text.map { .string($0.exact) } ?? .null }
      let body = document.map { document in
        document.paragraphs.map { document.text.string($0) }.joined(separator: "\n\n")
      }
      return [
        "id": item.id,
        "title": json(document?.source.title), "outlet": json(document?.source.outlet),
        "byline": json(document?.source.byline),
        "published": document?.source.published.map { .string($0.iso) } ?? .null,
        "language": document?.language.map { .string($0) } ?? .null,
        "body": body.map { .string($0) } ?? .null,
      ]
    }
  }
}
