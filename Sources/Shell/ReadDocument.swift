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

  /// Finds the claims of documents, several at once; in the order given. Those with equal texts
  /// become one with several sources.
  ///
  /// - Throws: `CommandError.interrupted` where Control-C asked to stop.
  static func all(_ given: [Document], progress: CorpusLoader.Progress? = nil)
    throws(CommandError) -> [ReadDocument]
  {
    var corpus = Corpus()
    for document in given { corpus.add(document) }
    let documents = corpus.documents
    let found = Mutex([ReadDocument?](repeating: nil, count: documents.count))
    let done = Atomic(0)
    SharedOutWork.perform(documents.count) { index in
      if Interruption.isRequested { return }
      let read = ReadDocument(documents[index])
      found.withLock { $0[index] = read }
      progress?(done.add(1, ordering: .relaxed).newValue, documents.count)
    }
    if Interruption.isRequested {
      // The end of the progress, too.
      progress?(documents.count, documents.count)
      throw .interrupted
    }
    return found.withLock { $0.compactMap(\.self) }
  }
}
