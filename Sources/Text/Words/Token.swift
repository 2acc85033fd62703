/// One word, number or mark of a text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, with the marks and apostrophes inside them ("don’t", "China’s", "Saint-Denis" is
    /// three) and single letters with their stops ("U.S.", "a.m.").
    case word
    /// Digits with the separators inside them and the letters after them ("6.6", "5,000", "20th",
    /// "1990s").
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

  /// The range without a possessive ending: "China" of "China’s", "officials" of "officials’".
  ///
  /// A contraction ("he’s", "that’s") looks the same and is cut too; "don’t" is not.
  public func stem(in text: SourceText) -> TextRange {
    let bytes = text.utf8
    var end = range.end
    let lastIsS = end - range.start > 1 && bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    if lastIsS { end -= 1 }
    guard let start = Token.apostrophe(before: end, from: range.start, in: bytes) else {
      return range
    }
    return start > range.start ? TextRange(range.start, start) : range
  }

  /// Where an apostrophe (' or ’) that ends at `end` begins; nil where there is none.
  private static func apostrophe(before end: Int, from start: Int, in bytes: [UInt8]) -> Int? {
    if end > start, bytes[end - 1] == UInt8(ascii: "'") { return end - 1 }
    if end - start >= 3, bytes[end - 1] == 0x99 || bytes[end - 1] == 0x98, bytes[end - 2] == 0x80,
      bytes[end - 3] == 0xE2
    {
      return end - 3
    }
    return nil
  }
}
