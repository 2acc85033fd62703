import Text

/// The best documents that answer a query.
public struct SearchAnswer: Hashable, Sendable {
  /// Best first.
  public let hits: [SearchHit]
  /// How many documents answer it, those that are not among the hits included.
  public let count: Int
}

/// A document that answers a query, and the sentence that shows it best.
public struct SearchHit: Hashable, Sendable {
  /// Position in the corpus.
  public let document: Int
  /// Position of the sentence in the document; nil where no sentence holds a word of the query.
  public let sentence: Int?
  /// What to show: the sentence, or the text's first line where there is none.
  public let range: TextRange
  /// The words that matched, inside `range`, in order, not overlapping.
  public let marks: [TextRange]
  /// Comparable within one search only; more is better.
  public let score: Double
  /// What made it match, "'military aid' 3 times": one for each word or phrase of the query.
  public let reasons: [UntrustedText]
}
