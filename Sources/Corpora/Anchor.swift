import Text

/// A passage of a text that can be found again when the text has changed.
///
/// Source: W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector.
public struct Anchor: Hashable, Sendable {
  /// Of the text the passage was taken from.
  public let textDigest: Digest
  /// UTF-8 offsets into that text. A session file writes code points.
  public let range: TextRange
  public let exact: UntrustedText
  /// Up to 32 code points before and after.
  public let prefix: UntrustedText
  public let suffix: UntrustedText

  public init(
    textDigest: Digest, range: TextRange, exact: UntrustedText, prefix: UntrustedText,
    suffix: UntrustedText
  ) {
    self.textDigest = textDigest
    self.range = range
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}
