/// One word, number or mark of a text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, with the marks and apostrophes inside them ("don’t", "Saint-Denis" is three).
    case word
    /// Digits with the separators inside them ("6.6", "5,000").
    case number
    /// Anything else that is not blank, one code point a token.
    case mark
  }

  public let range: TextRange
  public let kind: Kind
  /// Whether a line break stands between this token and the one before.
  public let startsLine: Bool

  public init(range: TextRange, kind: Kind, startsLine: Bool) {
    self.range = range
    self.kind = kind
    self.startsLine = startsLine
  }
}
