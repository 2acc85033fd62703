import Claims
import Corpora
import LineEditor
import Synchronization
import Threads

/// A document with the claims that were found in it.
public struct ReadDocument: Sendable {
  public let document: Document
  public let claims: ClaimList

  init(document: Document, claims: ClaimList) {
    self.document = document
    self.claims = claims
  }

  /// Finds the claims of a document.
  init(_ document: Document) {
    self.init(document: document, claims: ClaimList(Claims.claims(in: document), in: document))
  }

  /// Finds the claims of documents with distinct texts, several at once; in the order given.
  ///
  /// - Throws: `CommandError.interrupted` where Control-C asked to stop.
  static func all(_ documents: [Document], progress: CorpusLoader.Progress? = nil)
    throws(CommandError) -> [ReadDocument]
  {
    guard let read = all(documents, progress, until: { Interruption.isRequested }) else {
      throw .interrupted
    }
    return read
  }

  /// The same, whatever is typed meanwhile.
  static func meanwhile(_ documents: [Document], progress: CorpusLoader.Progress?)
    -> [ReadDocument]
  {
    all(documents, progress, until: { false }) ?? []
  }

  /// Nil where it was stopped.
  private static func all(
    _ documents: [Document], _ progress: CorpusLoader.Progress?,
    until isStopped: @Sendable () -> Bool
  ) -> [ReadDocument]? {
    let found = Mutex([ReadDocument?](repeating: nil, count: documents.count))
    let done = Atomic(0)
    SharedOutWork.perform(documents.count) { index in
      if isStopped() { return }
      let read = ReadDocument(documents[index])
      found.withLock { $0[index] = read }
      progress?(done.add(1, ordering: .relaxed).newValue, documents.count)
    }
    if isStopped() {
      // The end of the progress, too.
      progress?(documents.count, documents.count)
      return nil
    }
    return found.withLock { $0.compactMap(\.self) }
  }
}
