/// Tables of words are cut on their bytes: a table has no character of more than one scalar that
/// its cuts could split.
extension StaticString {
  /// The lines of a table, empty ones left out.
  public var lines: [Substring] { Substring(description).parts(between: "\n") }
}

extension Substring {
  /// The parts of a table's line, empty ones left out; with `most` as many at most.
  public func parts(between separator: Unicode.Scalar = " ", most: Int = .max) -> [Substring] {
    let separator = UInt8(ascii: separator)
    var text = self
    return text.withUTF8 { bytes in
      var parts: [Substring] = []
      var start = 0
      while start < bytes.count {
        let next =
          parts.count == most - 1
          ? nil : EightBytes.firstPlace(of: separator, in: bytes, start..<bytes.count)
        let end = next ?? bytes.count
        if end > start { parts.append(part(start, end)) }
        start = end + 1
      }
      return parts
    }
  }

  private func part(_ start: Int, _ end: Int) -> Substring {
    let first = utf8.index(startIndex, offsetBy: start)
    return Substring(utf8[first..<utf8.index(first, offsetBy: end - start)])
  }
}
