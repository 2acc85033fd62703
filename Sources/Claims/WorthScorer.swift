import Text

/// Scores how much sentences deserve a check, one document at a time, in order.
public struct WorthScorer: Sendable {
  public init() {}

  /// The worth of the next sentence of the document.
  ///
  /// - Parameter speaker: who says it, where a transcript tells.
  public mutating func worth(
    of range: TextRange, in text: SourceText, speaker: UntrustedText? = nil
  ) -> Worth {
    Worth(score: 0, reasons: [])
  }
}
