import Glibc

/// What words are worth to the documents that have them.
///
/// Source: Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009),
/// with the k1 and b that Lucene and its successors use.
struct BM25 {
  private let documents: Float
  /// What a word of its length takes from a document.
  private let lengthShare: Float

  private static let k1: Float = 1.2
  private static let b: Float = 0.75

  init(_ index: SearchIndex) {
    documents = Float(index.count)
    let terms = index.segments.reduce(0) { $0 + $1.positionCount }
    let averageLength = max(1, Float(terms) / Float(max(1, index.count)))
    lengthShare = Self.k1 * Self.b / averageLength
  }

  /// What a word weighs that so many documents have; never below 0.
  func weight(holders: Int) -> Float {
    log(1 + (documents - Float(holders) + 0.5) / (Float(holders) + 0.5))
  }

  /// What a word scores that a document of so many terms has so often.
  @inline(__always)
  func score(_ weight: Float, frequency: Float, length: UInt32) -> Float {
    let norm = Self.k1 * (1 - Self.b) + lengthShare * Float(length)
    return weight * frequency * (Self.k1 + 1) / (frequency + norm)
  }
}
