/// The words, numbers and marks of a stretch of text, in order.
///
/// A possessive stays with its word ("China’s" is one token): rules about names ask for
/// `Token.stem(in:)`, and the words of a text can be counted as a reader counts them. An apostrophe
/// belongs to a word only between two letters; "officials’" is a word and a mark.
public func tokens(in text: SourceText, within range: TextRange) -> [Token] {
  text.utf8.withUnsafeBufferPointer { bytes in
    var scanner = TokenScanner(bytes: bytes, index: range.start, end: range.end)
    var found: [Token] = []
    found.reserveCapacity(range.length / 5)
    while let token = scanner.next() { found.append(token) }
    return found
  }
}

/// Walks over the bytes of a text, token by token.
private struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  let end: Int

  @inline(__always)
  mutating func next() -> Token? {
    var startsLine = false
    while index < end {
      if bytes[index] == 32 {
        index += 1
        continue
      }
      let start = index
      if Self.isASCIILetter(bytes[index]) {
        index += 1
        readWord(from: start)
        return token(.word, from: start, startsLine)
      }
      let (kind, length) = ScalarClass.read(bytes, at: index)
      index += length
      switch kind {
      case .lineBreak: startsLine = true
      case .blank: continue
      case .lower, .upper, .letter:
        readWord(from: start)
        return token(.word, from: start, startsLine)
      case .digit:
        readNumber()
        return token(.number, from: start, startsLine)
      case .mark, .joining: return token(.mark, from: start, startsLine)
      }
    }
    return nil
  }

  @inline(__always)
  private func token(_ kind: Token.Kind, from start: Int, _ startsLine: Bool) -> Token {
    Token(range: TextRange(start, index), kind: kind, startsLine: startsLine)
  }

  /// The letters of which most words are made; they need no look at the table of classes.
  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  /// Reads on after a word's first letter.
  private mutating func readWord(from start: Int) {
    if index < end, bytes[index] == UInt8(ascii: "."), readDottedLetters() { return }
    while true {
      index = LetterRun(bytes, from: index, to: end).end
      if index == end || bytes[index] == 32 { return }
      let (kind, length) = ScalarClass.read(bytes, at: index)
      switch kind {
      case .lower, .upper, .letter, .digit, .joining: index += length
      case .mark:
        guard isApostrophe(at: index), index + length < end,
          ScalarClass.read(bytes, at: index + length).class.isLetter
        else { return }
        index += length
      case .blank, .lineBreak: return
      }
    }
  }

  /// Reads ".S." after "U": at least one more letter with its stop, and no longer word behind it.
  private mutating func readDottedLetters() -> Bool {
    var ahead = index + 1
    var letters = 1
    while ahead < end {
      let (kind, length) = ScalarClass.read(bytes, at: ahead)
      guard kind.isLetter, ahead + length < end, bytes[ahead + length] == UInt8(ascii: ".")
      else { break }
      ahead += length + 1
      letters += 1
    }
    guard letters > 1 else { return false }
    index = ahead
    return true
  }

  /// Reads on after a number's first digit.
  private mutating func readNumber() {
    while index < end {
      let (kind, length) = ScalarClass.read(bytes, at: index)
      switch kind {
      case .lower, .upper, .letter, .digit, .joining: index += length
      case .mark:
        let isSeparator = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
        guard isSeparator, index + 1 < end,
          ScalarClass.read(bytes, at: index + 1).class == .digit
        else { return }
        index += 1
      case .blank, .lineBreak: return
      }
    }
  }

  /// Whether ' or ’ stands here, or ‘, which careless typesetting puts for it ("world‘s").
  private func isApostrophe(at index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: "'") { return true }
    return bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98)
  }
}
