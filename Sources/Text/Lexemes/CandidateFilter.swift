/// Tells at a glance whether a stretch of text can hold a quantity or a date at all.
///
/// One pass over the bytes: digits and signs of money or percent say yes at once; of each word
/// the first three letters are looked up in a bitmap, and only on a hit the whole word.
struct CandidateFilter: Sendable {
  static let english = CandidateFilter(
    words: Vocabulary.english.triggers + HolidayTable.firstWords
      + CurrencyTable.english.bareWords + MeasureTable.english.bareWords
      + RelativePositions.openingWords + RelativeDays.openingWords)

  /// One bit for each combination of three letters, five bits a letter.
  private let prefixes: [UInt64]
  private let words: HashTable<Void>

  /// Takes words in lower case; those of one or two letters mean something only beside digits.
  private init(words: [String]) {
    self.words = HashTable(words.map { WordKey.of($0.utf8) })
    var prefixes = [UInt64](repeating: 0, count: 512)
    for word in words where word.utf8.count > 2 {
      let bytes = Array(word.utf8)
      let index = Self.prefix(bytes[0], bytes[1], bytes[2])
      prefixes[index >> 6] |= 1 << UInt64(index & 63)
    }
    self.prefixes = prefixes
  }

  /// Whether anything at `range` may be a quantity or a date; a "no" is certain.
  func mayHoldCandidate(_ text: SourceText, within range: TextRange) -> Bool {
    text.utf8.withUnsafeBufferPointer { bytes in
      prefixes.withUnsafeBufferPointer { prefixes in
        scan(bytes, range, prefixes)
      }
    }
  }

  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ prefixes: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    var index = range.start
    let end = range.end
    while index < end {
      let byte = bytes[index]
      if Self.isLetter(byte) {
        let start = index
        let run = LetterRun(bytes, from: start, to: end)
        index = run.end
        guard index - start > 2 else { continue }
        let prefix = Self.prefix(bytes[start], bytes[start + 1], bytes[start + 2])
        guard prefixes[prefix >> 6] >> UInt64(prefix & 63) & 1 == 1 else { continue }
        if words.contains(run.hash) { return true }
      } else if byte >= 48 && byte <= 57 || byte == 0x24 || byte == 0x25 {
        return true
      } else if byte == 0xC2 || byte == 0xE2, index + 1 < end {
        let third = index + 2 < end ? bytes[index + 2] : 0
        if Self.isSign(byte, bytes[index + 1], third) { return true }
        index += 1
      } else {
        index += 1
      }
    }
    return false
  }

  /// Vulgar fractions (U+00BC–BE, U+2150–215E) and signs of money (U+00A2–A5, U+20A0–20BF).
  private static func isSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first == 0xC2
      ? (0xA2...0xA5).contains(second) || (0xBC...0xBE).contains(second)
      : second == 0x82 && third >= 0xA0 || second == 0x85 && (0x90...0x9E).contains(third)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 97 && lower <= 122
  }

  @inline(__always)
  private static func prefix(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }
}
