import Text

extension ProtectedNames {
  /// The addresses that a protected name can be read in, in order.
  ///
  /// "address withheld" stands in their place: an alias there would lead nowhere, or to somebody else.
  func withheldAddresses(in utf8: [UInt8]) -> [TextRange] {
    addresses(in: utf8).filter { address in
      let words = utf8[address.start..<address.end]
      return mayBe(in: words) && isRead(in: UntrustedText(String(decoding: words, as: UTF8.self)))
    }
  }

  /// From the scheme to the next blank, bracket or quotation mark; what may close a sentence or a
  /// bracket around it is not of it. Of what no blank parts the first alone.
  private func addresses(in utf8: [UInt8]) -> [TextRange] {
    var addresses: [TextRange] = []
    var offset = 0
    while let colon = utf8[offset...].firstIndex(of: UInt8(ascii: ":")) {
      offset = colon + 1
      guard utf8[offset...].starts(with: "//".utf8) else { continue }
      var start = colon
      while start > 0, isLetter(utf8[start - 1]) { start -= 1 }
      var end = colon + 3
      while end < utf8.count, !isEnd(utf8[end...]) { end += 1 }
      offset = end
      while end > colon + 3, let length = closing(utf8[..<end]) { end -= length }
      addresses.append(TextRange(start, end))
    }
    return addresses
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a blank, a bracket or a quotation mark that no address has comes next.
  private func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    return switch first {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case 0xC2: rest.starts(with: "\u{A0}".utf8) || rest.starts(with: "\u{85}".utf8)
    case 0xE1...0xE3:
      String(decoding: rest.prefix(3), as: UTF8.self).unicodeScalars.first.map {
        $0.properties.isWhitespace || $0 == "“" || $0 == "”"
      } ?? false
    default: false
    }
  }

  /// The length of a mark at the end that closes what is around; nil where there is none.
  private func closing(_ words: ArraySlice<UInt8>) -> Int? {
    if let last = words.last, ".,;:!?)]'".utf8.contains(last) { return 1 }
    return words.suffix(3).elementsEqual("’".utf8) ? 3 : nil
  }
}
