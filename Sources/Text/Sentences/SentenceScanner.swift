/// Walks over the bytes of a text and finds where its sentences end.
///
/// Three things end a sentence: a stop (`SentenceScanner+Stops`), a line break
/// (`SentenceScanner+Lines`) and the next marker of a list that runs on in one line ("1) … 2) …").
struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let wrapping: LineWrapping
  let words = SentenceWord.table
  /// The byte that is read next.
  var index: Int
  /// The first visible byte of the sentence that is read.
  var start: Int
  /// Where the line began that is read.
  var lineStart: Int
  /// The marker that would begin the next entry of the list that is read.
  private var awaited: ListMarker?
  private var found: [TextRange] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    self.start = start
    index = start
    lineStart = start
    wrapping = LineWrapping(bytes, from: start, to: end)
  }

  /// The sentences, in order.
  mutating func scan() -> [TextRange] {
    found.reserveCapacity((end - index) / 100)
    begin(at: index)
    while index < end {
      if awaited == nil { passOverPlainBytes() }
      let byte = bytes[index]
      if byte > 0x3F {
        if byte == UInt8(ascii: "\\") {
          readBackslash()
        } else if byte < 0xC2 {
          index += 1
        } else {
          readWide()
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): readStop()
      case 10...13: readLineBreak()
      case 32 where awaited != nil: readListMarker()
      default: index += 1
      }
    }
    finish(at: end)
    return found
  }

  /// Goes on to the next byte that may matter, eight bytes at a time; some that do not are left.
  @inline(__always)
  private mutating func passOverPlainBytes() {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    while index + 8 < end {
      let eight = EightBytes(base + index)
      let marks =
        eight.foreign | eight.among(10...13) | eight.equal(to: UInt8(ascii: "."))
        | eight.equal(to: UInt8(ascii: "!")) | eight.equal(to: UInt8(ascii: "?"))
        | eight.equal(to: UInt8(ascii: "\\"))
      guard marks == 0 else {
        index += marks.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
  }

  /// Ends the sentence at `end` and begins the next, at `next` where that is not right behind it.
  mutating func finish(at end: Int, next: Int? = nil) {
    var last = end
    while last > start, let length = blankLength(before: last) { last -= length }
    if last > start { found.append(TextRange(start, last)) }
    begin(at: next ?? end)
  }

  /// Forgets the list that was read: its block is over.
  mutating func leaveList() { awaited = nil }

  /// Goes on at the first visible byte from `next`.
  private mutating func begin(at next: Int) {
    index = next
    while index < end {
      let (kind, length) = ScalarClass.read(bytes, at: index)
      guard kind.isBlank else { break }
      if kind == .lineBreak { lineStart = index + length }
      index += length
    }
    start = index
    guard awaited == nil, let marker = ListMarker(bytes, at: index, end) else {
      readCaptionLabel()
      return
    }
    if marker.isFirst { awaited = marker.next }
    // The marker's own stop is none: "1. The first item", "• 9. The first item".
    index = marker.end
    guard marker.isBullet else { return }
    while index < end, bytes[index] == 32 { index += 1 }
    index = ListMarker(bytes, at: index, end)?.end ?? index
  }

  /// A label without a stop before a caption is a sentence: "Figure 7.2 Most of our …".
  private mutating func readCaptionLabel() {
    guard let labelEnd = captionLabelEnd(start) else { return }
    found.append(TextRange(start, labelEnd))
    index = labelEnd + 1
    start = index
  }

  /// At a blank in a list: the awaited marker begins the next entry.
  private mutating func readListMarker() {
    let next = index + 1
    if let awaited, let marker = ListMarker(bytes, at: next, end), marker.continues(awaited) {
      self.awaited = nil
      finish(at: index)
      self.awaited = marker.next
    } else {
      index = next
    }
  }

  /// At a code point outside ASCII: full stops of other scripts, "…" and Unicode's line breaks.
  private mutating func readWide() {
    let (value, length) = ScalarClass.codePoint(bytes, at: index)
    switch value {
    case 0x2026, 0x61F, 0x6D4, 0x964, 0x203C, 0x203D, 0x2047...0x2049: readStop()
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      finish(at: closersEnd(from: index + length))
    case 0x85, 0x2028, 0x2029: readLineBreak()
    default: index += length
    }
  }

  /// The bytes of the blank that ends at `offset`; nil where something visible ends there.
  private func blankLength(before offset: Int) -> Int? {
    var first = offset - 1
    while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return ScalarClass.read(bytes, at: first).class.isBlank ? offset - first : nil
  }
}
