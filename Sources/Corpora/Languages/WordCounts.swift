import Text

/// How many words a text has, how many of them are small words of which language, and how many of
/// its letters are of which script.
struct WordCounts {
  private(set) var words = 0
  /// By the languages' places in the list of small words.
  private(set) var ofLanguage: [Int]
  private(set) var scripts = ScriptCounts()

  init(languages: Int) {
    ofLanguage = [Int](repeating: 0, count: languages)
  }

  /// Adds the words of a stretch: runs of ASCII letters and of whatever is outside ASCII.
  mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ smallWords: StopWords
  ) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    var start = range.start
    // The top bit where the byte before is of a word.
    var carried: UInt64 = 0
    var index = range.start
    while index < range.end {
      let eight = EightBytes(base + index, of: range.end - index)
      let letters = eight.letters
      scripts.addLatin(letters.nonzeroBitCount)
      if eight.foreign != 0 {
        scripts.addForeign(bytes, TextRange(index, min(index + 8, range.end)))
      }
      let inWord = letters | eight.foreign
      var edges = inWord ^ (inWord << 8 | carried)
      while edges != 0 {
        let place = index + edges.trailingZeroBitCount / 8
        if edges & ~(edges &- 1) & inWord != 0 {
          start = place
        } else {
          count(TextRange(start, place), base, bytes.count, smallWords)
        }
        edges &= edges &- 1
      }
      carried = inWord >> 56
      index += 8
    }
    if carried != 0 { count(TextRange(start, range.end), base, bytes.count, smallWords) }
  }

  @inline(__always)
  private mutating func count(
    _ word: TextRange, _ base: UnsafeRawPointer, _ length: Int, _ smallWords: StopWords
  ) {
    words += 1
    guard word.length <= StopWords.longest else { return }
    let letters = EightBytes(base + word.start, of: length - word.start).lowercased
    var languages = smallWords.languages(ofWord: letters.prefix(word.length))
    while languages != 0 {
      ofLanguage[languages.trailingZeroBitCount] += 1
      languages &= languages &- 1
    }
  }
}
