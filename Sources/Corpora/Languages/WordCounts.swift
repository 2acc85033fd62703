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
    met = [UInt32](repeating: 0, count: smallWords.count)
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
    smallWords.withFinder { finder in
      met.withUnsafeMutableBufferPointer { met in
        var scanner = Scanner(bytes: bytes, finder: finder, met: met, scripts: scripts)
        scanner.scan(range)
        words += scanner.words
        scripts = scanner.scripts
      }
    }
  }
}

extension WordCounts {
  /// Walks over the words of a stretch, 64 bytes at a time. What is no small word is counted as such:
  /// no branch that cannot be foreseen.
  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let finder: StopWords.Finder
    let met: UnsafeMutableBufferPointer<UInt32>
    var scripts: ScriptCounts
    var words = 0

    init(
      bytes: UnsafeBufferPointer<UInt8>, finder: StopWords.Finder,
      met: UnsafeMutableBufferPointer<UInt32>, scripts: ScriptCounts
    ) {
      self.bytes = bytes
      self.finder = finder
      self.met = met
      self.scripts = scripts
    }

    mutating func scan(_ range: TextRange) {
      guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
      // Where the word began that the last block ended in.
      var open: Int?
      for block in stride(from: range.start, to: range.end, by: 64) {
        let inWord = letters(of: block..<min(block + 64, range.end), base)
        let before = inWord << 1 | (open == nil ? 0 : 1)
        var starts = inWord & ~before
        var ends = ~inWord & before
        words += starts.nonzeroBitCount
        if let start = open, ends != 0 {
          count(start, block + ends.trailingZeroBitCount, base)
          ends &= ends &- 1
          open = nil
        }
        while ends != 0 {
          count(block + starts.trailingZeroBitCount, block + ends.trailingZeroBitCount, base)
          starts &= starts &- 1
          ends &= ends &- 1
        }
        if starts != 0 { open = block + starts.trailingZeroBitCount }
      }
      if let open { count(open, range.end, base) }
    }

    /// A bit for each byte of a word, of at most 64 bytes; counts their scripts.
    @inline(__always)
    private mutating func letters(of range: Range<Int>, _ base: UnsafeRawPointer) -> UInt64 {
      var inWord: UInt64 = 0
      for index in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
        let eight = EightBytes(base + index, of: range.upperBound - index)
        let letters = eight.letters
        scripts.addLatin(letters.nonzeroBitCount)
        if eight.foreign != 0 {
          scripts.addForeign(bytes, TextRange(index, min(index + 8, range.upperBound)))
        }
        inWord |=
          EightBytes.gathered(letters | eight.foreign) << UInt64(index - range.lowerBound)
      }
      return inWord
    }

    /// Counts the word between two places.
    @inline(__always)
    private func count(_ start: Int, _ end: Int, _ base: UnsafeRawPointer) {
      let letters = EightBytes(base + start, of: bytes.count - start).lowercased
      let isSmall = end - start <= StopWords.longest
      met[finder.number(ofWord: isSmall ? letters.prefix(end - start) : .max)] &+= 1
    }
  }
}
