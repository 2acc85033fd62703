/// Walks over a stretch of text, token by token; see `tokens(in:within:)`.
public struct TokenScanner: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int
  /// The `WordHash` of the token given last, in lower case; 0 where it is not of ASCII letters alone.
  public private(set) var letters: UInt64 = 0

  /// - Parameter bytes: of a text, which must outlive the scanner.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, within range: TextRange) {
    self.bytes = bytes
    index = range.start
    end = range.end
  }

  /// Whether no token is left.
  public var isAtEnd: Bool {
    var rest = self
    return rest.next() == nil
  }

  public mutating func next() -> Token? {
    var startsLine = false
    letters = 0
    while index < end {
      if bytes[index] == 32 {
        index += 1
        continue
      }
      let start = index
      if Self.isASCIILetter(bytes[index]) {
        readPlainWord(from: start)
        return token(.word, from: start, startsLine)
      }
      let (kind, length) = ScalarClass.read(bytes, at: index)
      index += length
      switch kind {
      case .lineBreak: startsLine = true
      case .blank: continue
      case .lower, .upper, .letter:
        if !readDottedLetters() { readWord() }
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

  /// Reads a word that begins with an ASCII letter.
  @inline(__always)
  private mutating func readPlainWord(from start: Int) {
    let run = LetterRun(bytes, from: start, to: end)
    index = run.end
    if index < end, bytes[index] != 32 {
      if index > start + 1 || !readDottedLetters() { readWord() }
    }
    if index == run.end { letters = run.hash }
  }

  /// Reads on after some of a word's letters.
  private mutating func readWord() {
    while index < end, bytes[index] != 32 {
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
      index = LetterRun(bytes, from: index, to: end).end
    }
  }

  /// Reads ".S." after "U": at least one more letter with its stop, and no longer word behind it.
  private mutating func readDottedLetters() -> Bool {
    guard index < end, bytes[index] == UInt8(ascii: ".") else { return false }
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
