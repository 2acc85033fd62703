/// Cuts bytes into lexemes in one pass.
struct LexemeScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int
  private let vocabulary = Vocabulary.english
  private var lexemes: [Lexeme] = []
  /// The end of the last of them.
  private var lastEnd = -1

  /// The lexemes of a stretch of text, in order.
  static func lexemes(in text: SourceText, within range: TextRange) -> [Lexeme] {
    text.utf8.withUnsafeBufferPointer { bytes in
      var scanner = LexemeScanner(bytes: bytes, index: range.start, end: range.end)
      scanner.scan()
      return scanner.lexemes
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, index: Int, end: Int) {
    self.bytes = bytes
    self.index = index
    self.end = end
    lexemes.reserveCapacity((end - index) / 4)
  }

  private mutating func scan() {
    while index < end {
      let byte = bytes[index]
      if byte <= 32 {
        index += 1
      } else if isLetter(byte) {
        word()
      } else if isDigit(byte) {
        digits()
      } else if byte < 0x80 {
        add(.mark, index, index + 1, key: WordKey.of(mark: UInt32(byte)), scalar: UInt32(byte))
      } else {
        beyondASCII()
      }
    }
  }

  private mutating func word() {
    let run = LetterRun(bytes, from: index, to: end)
    if run.end < end, bytes[run.end] >= 0x80 {
      foreignWord()
    } else {
      add(.word, index, run.end, key: run.hash, vocabulary.glance(at: run.hash))
    }
  }

  /// Reads a word that may have letters outside ASCII.
  private mutating func foreignWord() {
    var next = index
    var hash = WordHash()
    while next < end {
      let byte = bytes[next]
      if isLetter(byte) {
        hash.add(byte | 0x20)
        next += 1
      } else if byte >= 0x80, let letter = scalar(at: next), letter.isLetter {
        for offset in next..<(next + letter.length) { hash.add(bytes[offset]) }
        next += letter.length
      } else {
        break
      }
    }
    add(.word, index, next, key: hash.value, vocabulary.glance(at: hash.value))
  }

  private mutating func digits() {
    let start = index
    var value = 0.0
    while index < end, isDigit(bytes[index]) {
      value = value * 10 + Double(bytes[index] - 48)
      index += 1
    }
    let glance = Vocabulary.Glance(signs: WordSigns(digits: index - start))
    add(.digits, start, index, key: 0, glance, value: value)
  }

  private mutating func beyondASCII() {
    guard let found = scalar(at: index) else {
      index += 1
      return
    }
    let next = index + found.length
    if found.isBlank {
      index = next
    } else if let value = Self.vulgarFractions[found.value] {
      let glance = Vocabulary.Glance(signs: .digits)
      add(.fraction, index, next, key: WordKey.of(mark: found.value), glance, value: value)
    } else if found.isLetter {
      foreignWord()
    } else {
      let plain = Self.plainMarks[found.value] ?? found.value
      add(.mark, index, next, key: WordKey.of(mark: plain), scalar: plain)
    }
  }

  private mutating func add(
    _ kind: Lexeme.Kind, _ start: Int, _ next: Int, key: UInt64,
    _ glance: Vocabulary.Glance = Vocabulary.Glance(), value: Double = 0, scalar: UInt32 = 0
  ) {
    lexemes.append(
      Lexeme(
        kind: kind, range: TextRange(start, next), key: key, glance: glance, value: value,
        scalar: scalar, isGlued: lastEnd == start,
        isCapitalised: bytes[start] >= 65 && bytes[start] <= 90))
    lastEnd = next
    index = next
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 97 && lower <= 122
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// A code point outside ASCII, and what it counts as.
  private struct Scalar {
    let value: UInt32
    let length: Int

    /// U+0085, no-break, narrow and typographic blanks, zero-width ones and the byte order mark.
    var isBlank: Bool {
      value == 0x85 || value == 0xA0 || (0x2000...0x200D).contains(value) || value == 0x2028
        || value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x2060
        || value == 0x3000 || value == 0xFEFF
    }

    /// Letters of every script; the blocks of symbols and punctuation are marks. "µ" is a letter
    /// as the sign of "micro".
    var isLetter: Bool {
      value == 0xB5
        || (value >= 0xC0 && value != 0xD7 && value != 0xF7
          && !(0x2000...0x2BFF).contains(value) && !(0x3000...0x303F).contains(value)
          && !(0xFF00...0xFF0F).contains(value) && value < 0x1F000)
    }
  }

  private func scalar(at index: Int) -> Scalar? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard length > 0, index + length <= end else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Scalar(value: value, length: length)
  }

  /// Source: the Unicode names of U+00BC–BE and U+2150–215E.
  private static let vulgarFractions: [UInt32: Double] = [
    0xBC: 1.0 / 4, 0xBD: 1.0 / 2, 0xBE: 3.0 / 4, 0x2150: 1.0 / 7, 0x2151: 1.0 / 9,
    0x2152: 1.0 / 10, 0x2153: 1.0 / 3, 0x2154: 2.0 / 3, 0x2155: 1.0 / 5, 0x2156: 2.0 / 5,
    0x2157: 3.0 / 5, 0x2158: 4.0 / 5, 0x2159: 1.0 / 6, 0x215A: 5.0 / 6, 0x215B: 1.0 / 8,
    0x215C: 3.0 / 8, 0x215D: 5.0 / 8, 0x215E: 7.0 / 8,
  ]

  /// Typographic marks that the grammars take for plain ones: hyphens and dashes for "-", curly
  /// apostrophes and primes for straight ones.
  private static let plainMarks: [UInt32: UInt32] = [
    0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2D, 0x2013: 0x2D, 0x2212: 0x2D, 0x2018: 0x27,
    0x2019: 0x27, 0x2033: 0x22, 0x2032: 0x27,
  ]
}
