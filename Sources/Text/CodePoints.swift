/// Converts between the UTF-8 offsets of a text and its code points, which other programs count.
public struct CodePoints: Sendable {
  /// Bytes between two marks.
  private static let stride = 256

  private let text: SourceText
  /// Code points before each multiple of `stride` bytes; empty where the text is ASCII.
  private let marks: [Int]

  public init(_ text: SourceText) {
    self.text = text
    var marks: [Int] = []
    var count = 0
    var isASCII = true
    for (offset, byte) in text.utf8.enumerated() {
      if offset % Self.stride == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 } else { isASCII = false }
    }
    self.marks = isASCII ? [] : marks
  }

  /// The number of code points before the UTF-8 offset.
  public func count(before offset: Int) -> Int {
    guard !marks.isEmpty else { return offset }
    let mark = min(offset / Self.stride, marks.count - 1)
    var count = marks[mark]
    for byte in text.utf8[(mark * Self.stride)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The UTF-8 offset of the code point with that number; the text's end for one past the last.
  /// Nil where the text has fewer.
  public func offset(of codePoint: Int) -> Int? {
    guard codePoint >= 0 else { return nil }
    guard !marks.isEmpty else { return codePoint <= text.utf8.count ? codePoint : nil }
    var low = 0
    var high = marks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if marks[middle] <= codePoint { low = middle } else { high = middle - 1 }
    }
    var count = marks[low]
    var offset = low * Self.stride
    while offset < text.utf8.count {
      if text.utf8[offset] & 0xC0 != 0x80 {
        if count == codePoint { return offset }
        count += 1
      }
      offset += 1
    }
    return count == codePoint ? offset : nil
  }

  /// A range in code points, start and exclusive end.
  public func pair(_ range: TextRange) -> (start: Int, end: Int) {
    (count(before: range.start), count(before: range.end))
  }
}
