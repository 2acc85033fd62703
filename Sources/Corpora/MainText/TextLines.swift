import Text

/// The lines of a text, without the blanks around them.
enum TextLines {
  struct Line {
    /// Empty for a blank line.
    var range: TextRange
    /// From 1.
    var number: Int
  }

  /// Lines in order; blank lines in a row are given once. Breaks are LF, CR LF and CR.
  ///
  /// - Parameter limit: lines after which the reading stops.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var number = 0
    var index = 0
    func add(_ end: Int) {
      number += 1
      let range = trimmed(bytes, start, end)
      if range.isEmpty, lines.last?.range.isEmpty == true { return }
      lines.append(Line(range: range, number: number))
    }
    while lines.count < limit, let end = lineBreak(bytes, from: index) {
      add(end)
      let isReturn = bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10
      index = isReturn ? end + 2 : end + 1
      start = index
    }
    if start < bytes.count, lines.count < limit { add(bytes.count) }
    return lines
  }

  /// The place of the next LF or CR, looked for eight bytes at a time; nil where there is none.
  private static func lineBreak(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    for index in stride(from: start, to: bytes.count, by: 8) {
      let eight = EightBytes(base + index, of: bytes.count - index)
      let breaks = eight.equal(to: 10) | eight.equal(to: 13)
      if breaks != 0 { return index + breaks.trailingZeroBitCount / 8 }
    }
    return nil
  }

  /// Without the blanks, no-break blanks and zero-width marks at both ends.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> TextRange {
    var start = start
    var end = end
    while start < end {
      let length = blankLength(bytes, at: start, limit: end)
      guard length > 0 else { break }
      start += length
    }
    while start < end {
      let byte = bytes[end - 1]
      if byte <= 32 {
        end -= 1
      } else if end - start >= 2, blankLength(bytes, at: end - 2, limit: end) == 2 {
        end -= 2
      } else if end - start >= 3, blankLength(bytes, at: end - 3, limit: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return TextRange(start, end)
  }

  /// The bytes of the blank at `index`: U+0000–0020, U+00A0, U+200B, U+3000, U+FEFF; 0 for none.
  static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Int {
    let byte = bytes[index]
    if byte <= 32 { return 1 }
    if byte == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 { return 2 }
    guard index + 2 < limit else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }
}
