import Text

/// The language of a text, from its script and its most frequent small words.
enum LanguageGuess {
  /// ISO 639-1 code; nil where the text is too short or too mixed to tell.
  static func of(_ text: SourceText, within ranges: [TextRange]) -> String? {
    var counts = [Int](repeating: 0, count: StopWords.shared.languages.count)
    var scripts = ScriptCounts()
    var words = 0
    var left = 6000
    text.utf8.withUnsafeBufferPointer { bytes in
      for range in ranges where left > 0 {
        let read = TextRange(range.start, min(range.end, range.start + left))
        words += countWords(bytes, read, in: &counts)
        scripts.add(bytes, read)
        left -= range.length
      }
    }
    if let language = scripts.language { return language }
    guard words >= 8, let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else {
      return nil
    }
    guard counts[best] * 100 >= words * 12 else { return nil }
    // Neighbours share small words; what matters is which side of English a text is on.
    let rivals = counts.indices.filter { other in
      other != best
        && (StopWords.shared.languages[best] == "en" || StopWords.shared.languages[other] == "en")
    }
    let second = rivals.map { counts[$0] }.max() ?? 0
    guard counts[best] * 10 >= second * 13 else { return nil }
    return StopWords.shared.languages[best]
  }

  /// Counts the small words of each language; says how many words there are.
  private static func countWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, in counts: inout [Int]
  ) -> Int {
    var words = 0
    var index = range.start
    while index < range.end {
      let start = index
      var hash = StopWords.seed
      while index < range.end {
        let byte = bytes[index]
        if byte >= 0x80 {
          hash = StopWords.mixing(hash, byte)
        } else if byte | 0x20 >= 97, byte | 0x20 <= 122 {
          hash = StopWords.mixing(hash, byte | 0x20)
        } else {
          break
        }
        index += 1
      }
      if index == start {
        index += 1
        continue
      }
      words += 1
      if index - start <= StopWords.longest { StopWords.shared.count(hash, in: &counts) }
    }
    return words
  }
}
