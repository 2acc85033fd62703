import Text

/// How many words a text has, how many of them are small words of which language, and how many of
/// its letters are of which script.
struct WordCounts {
  private(set) var words = 0
  private(set) var scripts = ScriptCounts()
  private let smallWords: StopWords
  /// How often each small word was met, by its number; first what is none.
  private var met: [UInt32]

  init(_ smallWords: StopWords) {
    self.smallWords = smallWords
    met = [UInt32](repeating: 0, count: smallWords.count + 1)
  }

  /// How many small words of each language there are.
  var ofLanguage: [Int] {
    var counts = [Int](repeating: 0, count: smallWords.languages.count)
    for (number, times) in met.enumerated().dropFirst() where times > 0 {
      var languages = smallWords.languages(ofNumber: number)
      while languages != 0 {
        counts[languages.trailingZeroBitCount] += Int(times)
        languages &= languages &- 1
      }
    }
    return counts
  }

  /// Adds the words of a stretch: runs of ASCII letters and of whatever is outside ASCII.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    // Where the word began that the last block ended in.
    var open: Int?
    for block in stride(from: range.start, to: range.end, by: 64) {
      let inWord = letters(of: TextRange(block, min(block + 64, range.end)), bytes, base)
      let before = inWord << 1 | (open == nil ? 0 : 1)
      var starts = inWord & ~before
      var ends = ~inWord & before
      words += starts.nonzeroBitCount
      if let start = open, ends != 0 {
        count(TextRange(start, block + ends.trailingZeroBitCount), base, bytes.count)
        ends &= ends &- 1
        open = nil
      }
      while ends != 0 {
        let word = TextRange(
          block + starts.trailingZeroBitCount, block + ends.trailingZeroBitCount)
        count(word, base, bytes.count)
        starts &= starts &- 1
        ends &= ends &- 1
      }
      if starts != 0 { open = block + starts.trailingZeroBitCount }
    }
    if let open { count(TextRange(open, range.end), base, bytes.count) }
  }

  /// A bit for each byte of a word, of at most 64 bytes; counts their scripts.
  @inline(__always)
  private mutating func letters(
    of range: TextRange, _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafeRawPointer
  ) -> UInt64 {
    var inWord: UInt64 = 0
    for index in stride(from: range.start, to: range.end, by: 8) {
      let eight = EightBytes(base + index, of: range.end - index)
      let letters = eight.letters
      scripts.addLatin(letters.nonzeroBitCount)
      if eight.foreign != 0 {
        scripts.addForeign(bytes, TextRange(index, min(index + 8, range.end)))
      }
      inWord |= EightBytes.gathered(letters | eight.foreign) << UInt64(index - range.start)
    }
    return inWord
  }

  /// Counts a word of a text that is `length` bytes long. What is no small word is counted as such:
  /// no branch that cannot be foreseen.
  @inline(__always)
  private mutating func count(_ word: TextRange, _ base: UnsafeRawPointer, _ length: Int) {
    let letters = EightBytes(base + word.start, of: length - word.start).lowercased
    let isSmall = word.length <= StopWords.longest
    met[smallWords.number(ofWord: isSmall ? letters.prefix(word.length) : .max)] &+= 1
  }
}
