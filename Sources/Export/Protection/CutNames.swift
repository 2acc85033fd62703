import Text

extension ProtectedNames {
  /// - Throws: `Slip` where the output has the first words of a name and a piece of the next, cut by
  ///   "…".
  func checkCuts(in utf8: [UInt8]) throws(Slip) {
    let mark = Array("…".utf8)
    for end in utf8.indices.dropLast(mark.count - 1)
    where utf8[end] == mark[0] && utf8[end..<end + mark.count].elementsEqual(mark) {
      let start = max(0, end - 200)
      let read = Array(LetterReading(Array(utf8[start..<end]), depth: .tags))
      guard let last = read.last, start + last.range.end == end,
        let name = protected.first(where: { isCut($0.exact, at: read) })
      else { continue }
      throw Slip(
        name: name,
        around: UntrustedText(String(decoding: utf8[max(0, end - 30)..<end], as: UTF8.self) + "…"))
    }
  }

  /// Whether a text ends with more than the first word of a name and less than all of it.
  private func isCut(_ name: String, at read: [LetterReading.Letter]) -> Bool {
    let letters = LetterReading(Array(name.utf8), depth: .escapes).map { $0 }
    guard let second = letters.dropFirst().firstIndex(where: { !$0.isInside }) else { return false }
    return (second + 1..<letters.count).contains { count in
      guard count <= read.count, !read[read.count - count].isInside else { return false }
      return read.suffix(count).map(\.value) == letters.prefix(count).map(\.value)
    }
  }
}
