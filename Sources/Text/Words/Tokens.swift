/// The words, numbers and marks of a stretch of text, in order.
///
/// A possessive stays with its word ("China’s" is one token): rules about names ask for
/// `Token.stem(in:)`, and the words of a text can be counted as a reader counts them. An apostrophe
/// belongs to a word only between two letters; "officials’" is a word and a mark.
public func tokens(in text: SourceText, within range: TextRange) -> [Token] {
  text.utf8.withUnsafeBufferPointer { bytes in
    var scanner = TokenScanner(bytes, within: range)
    var found: [Token] = []
    found.reserveCapacity(range.length / 5)
    while let token = scanner.next() { found.append(token) }
    return found
  }
}
