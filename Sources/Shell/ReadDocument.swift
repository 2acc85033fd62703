import Claims
import Corpora
import Dispatch
import Synchronization

/// A document with the claims that were found in it.
public struct ReadDocument: Sendable {
  public let document: Document
  public let claims: [Claim]

  /// Finds the claims of documents, several at once; in the order given.
  static func all(_ documents: [Document]) -> [ReadDocument] {
    let found = Mutex([[Claim]?](repeating: nil, count: documents.count))
    DispatchQueue.concurrentPerform(iterations: documents.count) { index in
      let claims = Claims.claims(in: documents[index])
      found.withLock { $0[index] = claims }
    }
    let claims = found.withLock { $0 }
    return zip(documents, claims).map { ReadDocument(document: $0, claims: $1 ?? []) }
  }
}
