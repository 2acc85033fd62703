import Sessions
import Text

/// A document of the corpus: `d3`.
public struct DocumentWord: CommandValue {
  public static let placeholder = "DOCUMENT"

  public let handle: DocumentHandle
  /// Its position in the corpus.
  public let position: Int

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> DocumentWord
  {
    guard let handle = DocumentHandle(word) else {
      throw .notA("document", word: word, expected: "d1, d2 …")
    }
    guard let position = desk.register.position(of: handle) else {
      throw .noSuchDocument(handle.word, highest: desk.session.documents.count)
    }
    return DocumentWord(handle: handle, position: position)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let typed = prefix.lowercased()
    return desk.corpus.documents.indices.lazy.compactMap { position -> Candidate? in
      guard let handle = desk.register.handle(ofDocumentAt: position), handle.word.hasPrefix(typed)
      else { return nil }
      let source = desk.corpus.documents[position].source
      return Candidate(
        word: handle.word, hint: DisplayText(source.title ?? source.path).fitted(to: 48))
    }.prefix(200).map(\.self)
  }
}
