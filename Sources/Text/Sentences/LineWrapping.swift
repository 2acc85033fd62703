/// Whether the lines of a text were broken to a width, or each break ends a block.
struct LineWrapping {
  /// The width in code points that lines were filled to; nil where breaks end blocks.
  let width: Int?

  /// Fewer columns than any prose is wrapped to.
  private static let narrowest = 40
  /// More columns than any prose is wrapped to.
  private static let widest = 120

  /// Looks at the line breaks with text on both sides: in wrapped text nearly every line is so
  /// full that the next line's first word had no room in it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    guard EightBytes.firstPlace(of: 10, in: bytes, start..<end) != nil else {
      width = nil
      return
    }
    var longest = 0
    // How many breaks stand where a line and the next word make that many code points together.
    var breaks = [Int](repeating: 0, count: 2 * Self.widest + 8)
    var index = start
    var last = 0
    while index < end {
      let (length, firstWord) = Self.measure(bytes, line: index, end)
      longest = max(longest, length)
      if longest > Self.widest { break }
      if last > 0, length > 0 { breaks[last + 1 + firstWord] += 1 }
      last = length
      while index < end, bytes[index] != 10 { index += 1 }
      index += 1
    }
    let full = breaks.dropFirst(longest + 1).reduce(0, +)
    let all = breaks.reduce(0, +)
    // Four fifths: paragraphs that follow each other without a blank line end in short lines.
    let isWrapped =
      longest >= Self.narrowest && longest <= Self.widest && all >= 2
      && full * 5 >= all * 4
    width = isWrapped ? longest : nil
  }

  /// Whether a line of this text had no room for the word that begins the next line.
  ///
  /// False where lines were not broken to a width.
  func isFull(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Int, next: Int, end: Int
  ) -> Bool {
    guard let width else { return false }
    let (length, _) = Self.measure(bytes, line: line, end)
    let (_, word) = Self.measure(bytes, line: next, end)
    return length + 1 + word > width
  }

  /// The code points of the line that begins at `start`, without the blanks around it, and those
  /// of its first word. Stops counting past the widest line.
  private static func measure(
    _ bytes: UnsafeBufferPointer<UInt8>, line start: Int, _ end: Int
  ) -> (length: Int, firstWord: Int) {
    var index = start
    while index < end, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
    var count = 0
    var visible = 0
    var firstWord = 0
    while index < end, bytes[index] != 10, bytes[index] != 13, count <= widest + 1 {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == 32 || byte == 9 {
        if firstWord == 0 { firstWord = count - 1 }
      } else {
        visible = count
      }
      index += 1
    }
    return (visible, firstWord == 0 ? visible : firstWord)
  }
}
