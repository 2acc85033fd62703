import Text

extension ProtectedNames {
  /// A text in which "address withheld" stands for each address that a protected name can be read in.
  ///
  /// An alias in its place would lead nowhere, or to somebody else.
  func withoutAddresses(_ text: UntrustedText) -> UntrustedText {
    guard text.exact.utf8.firstRange(of: "://".utf8) != nil else { return text }
    let pieces = text.exact.split(omittingEmptySubsequences: false) { $0.isWhitespace }
    var result = ""
    for piece in pieces {
      // The blank before it.
      if piece.startIndex > text.exact.startIndex {
        result.append(text.exact[text.exact.index(before: piece.startIndex)])
      }
      guard let address = piece.address, isRead(in: UntrustedText(String(address))) else {
        result += piece
        continue
      }
      result += piece[..<address.startIndex] + "address withheld" + piece[address.endIndex...]
    }
    return UntrustedText(result)
  }
}

extension Substring {
  /// The address in a text without blanks, from its scheme on; what may close a sentence or a
  /// bracket around it is not of it. Nil where there is none.
  fileprivate var address: Substring? {
    guard let mark = utf8.firstRange(of: "://".utf8) else { return nil }
    let scheme = self[..<mark.lowerBound].reversed().prefix { $0.isASCII && $0.isLetter }
    let start = index(mark.lowerBound, offsetBy: -scheme.count)
    let rest = self[start...].prefix { !"<>\"“”".contains($0) }
    let closing = rest.reversed().prefix { ".,;:!?)]’'".contains($0) }
    return rest.dropLast(closing.count)
  }
}
