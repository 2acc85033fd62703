import Text

extension ProtectedNames {
  /// What may be told of the text around quoted words: as much as stands between those and the
  /// nearest protected name, or part of one that the window's edge has cut.
  ///
  /// A shorter window still finds the words; one with an alias in it would not.
  ///
  /// - Parameter hasNames: false where no name can be in the text as a whole.
  func window(
    around words: TextRange, in utf8: [UInt8], hasNames: Bool = true
  ) -> (before: String, after: String) {
    var first = 0
    var last = utf8.count
    for range in ranges(in: utf8, hasNames: hasNames).map({ unbroken($0, in: utf8) }) {
      if range.start < words.start { first = max(first, range.end) }
      if range.end > words.end { last = min(last, range.start) }
    }
    return (
      String(decoding: utf8[min(first, words.start)..<words.start], as: UTF8.self),
      String(decoding: utf8[words.end..<max(last, words.end)], as: UTF8.self)
    )
  }

  /// A range with all that no blank parts from it: the marks beside a name, the address that it is in.
  private func unbroken(_ range: TextRange, in utf8: [UInt8]) -> TextRange {
    func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
    return TextRange(
      utf8[..<range.start].lastIndex(where: isBlank).map { $0 + 1 } ?? 0,
      utf8[range.end...].firstIndex(where: isBlank) ?? utf8.count)
  }

  /// Where names stand, and where the text begins with the end of one or ends with the beginning.
  private func ranges(in utf8: [UInt8], hasNames: Bool) -> [TextRange] {
    var ranges = cutAddresses(in: utf8)
    if hasNames {
      finder.matches(in: LetterReading(utf8, depth: .addresses)) { match in
        if isRead(match) { ranges.append(match.range) }
      }
    }
    let read = Array(LetterReading(utf8, depth: .addresses))
    guard let first = read.first, let last = read.last else { return ranges }
    for name in letters {
      for count in 1..<max(name.count, 1) where count <= read.count {
        // What is cut begins where the text does, or ends where it ends.
        guard name[name.count - count] == first.value || name[count - 1] == last.value else {
          continue
        }
        if (count == read.count || !read[count].isInside)
          && read[..<count].lazy.map(\.value).elementsEqual(name.suffix(count))
        {
          ranges.append(TextRange(0, read[count - 1].range.end))
        }
        let place = read.count - count
        if !read[place].isInside
          && read[place...].lazy.map(\.value).elementsEqual(name.prefix(count))
        {
          ranges.append(TextRange(read[place].range.start, utf8.count))
        }
      }
    }
    return ranges
  }

  /// The ends of a text that may be of an address which goes on outside of it, where a name may be.
  private func cutAddresses(in utf8: [UInt8]) -> [TextRange] {
    func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
    let first = utf8.prefix { !isBlank($0) }
    let last = utf8.suffix(from: utf8.lastIndex(where: isBlank).map { $0 + 1 } ?? 0)
    return [first, last].filter { $0.contains(UInt8(ascii: "/")) }.map {
      TextRange($0.startIndex, $0.endIndex)
    }
  }
}
