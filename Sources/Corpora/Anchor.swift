import Text

/// A passage of a text that can be found again when the text has changed.
///
/// Its positions are code points, not the UTF-8 offsets used elsewhere: an anchor outlives the
/// text it was taken from, is read from session files while that text is not at hand, and is
/// what other programs read. `place(of:in:)` gives the range in a document.
///
/// Source: W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector.
public struct Anchor: Hashable, Sendable {
  /// Of the text the passage was taken from.
  public let textDigest: Digest
  /// Code points before the passage.
  public let start: Int
  /// Code points up to the passage's end, exclusive; never less than `start`.
  public let end: Int
  public let exact: UntrustedText
  /// Up to 32 code points before and after.
  public let prefix: UntrustedText
  public let suffix: UntrustedText

  public init(
    textDigest: Digest, start: Int, end: Int, exact: UntrustedText, prefix: UntrustedText,
    suffix: UntrustedText
  ) {
    precondition(0 <= start && start <= end, "an anchor runs forwards from 0")
    self.textDigest = textDigest
    self.start = start
    self.end = end
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// The anchor of a passage of a document.
///
/// - Parameter codePoints: of the document's text, where many anchors of it are made; nil makes
///   them anew, at the cost of one pass over the text.
public func anchor(
  of range: TextRange, in document: Document, codePoints: CodePoints? = nil
) -> Anchor {
  let text = document.text
  let (start, end) = (codePoints ?? CodePoints(text)).pair(range)
  let before = TextRange(offset(in: text.utf8, from: range.start, back: 32), range.start)
  let after = TextRange(range.end, offset(in: text.utf8, from: range.end, forth: 32))
  return Anchor(
    textDigest: document.digest, start: start, end: end, exact: text[range], prefix: text[before],
    suffix: text[after])
}

/// The offset `count` code points before another one, or the text's start.
private func offset(in utf8: [UInt8], from: Int, back count: Int) -> Int {
  var offset = from
  var left = count
  while offset > 0, left > 0 {
    offset -= 1
    if utf8[offset] & 0xC0 != 0x80 { left -= 1 }
  }
  return offset
}

/// The offset `count` code points after another one, or the text's end.
private func offset(in utf8: [UInt8], from: Int, forth count: Int) -> Int {
  var offset = from
  var left = count
  while offset < utf8.count {
    if utf8[offset] & 0xC0 != 0x80 {
      if left == 0 { break }
      left -= 1
    }
    offset += 1
  }
  return offset
}
