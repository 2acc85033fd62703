import Text

extension SourceText {
  /// Every place in a range where words stand exactly so, in order; blanks and line breaks are alike.
  func occurrences(of words: String, within range: TextRange) -> [TextRange] {
    let wanted = Array(words.utf8).trimmingBlanks
    guard !wanted.isEmpty else { return [] }
    return (range.start..<range.end).compactMap { start in
      guard utf8[start] == wanted[0], let end = end(of: wanted, at: start), end <= range.end
      else { return nil }
      return TextRange(start, end)
    }
  }

  /// Where words that begin at an offset end; nil where they do not stand there.
  private func end(of wanted: ArraySlice<UInt8>, at start: Int) -> Int? {
    var offset = start
    var index = wanted.startIndex
    while index < wanted.endIndex {
      guard offset < utf8.count else { return nil }
      if wanted[index].isBlank {
        guard utf8[offset].isBlank else { return nil }
        while index < wanted.endIndex, wanted[index].isBlank { index += 1 }
        while offset < utf8.count, utf8[offset].isBlank { offset += 1 }
      } else {
        guard utf8[offset] == wanted[index] else { return nil }
        index += 1
        offset += 1
      }
    }
    return offset
  }
}

extension [UInt8] {
  fileprivate var trimmingBlanks: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return self[first...last]
  }
}

extension UInt8 {
  /// A space, a tab or a line break.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
