import Text

/// The language of a text, from its script and its most frequent small words.
enum LanguageGuess {
  /// Bytes of a text that are looked at.
  private static let enough = 6000

  /// ISO 639-1 code; nil where the text is too short or too mixed to tell.
  static func of(_ text: SourceText, within ranges: [TextRange]) -> String? {
    let smallWords = StopWords.shared
    var counts = WordCounts(smallWords)
    var left = enough
    text.utf8.withUnsafeBufferPointer { bytes in
      for range in ranges where left > 0 {
        let read = TextRange(range.start, min(range.end, range.start + left))
        counts.add(bytes, read)
        left -= range.length
      }
    }
    if let language = counts.scripts.language { return language }
    let found = counts.ofLanguage
    guard counts.words >= 8, let best = found.indices.max(by: { found[$0] < found[$1] }) else {
      return nil
    }
    guard found[best] * 100 >= counts.words * 12 else { return nil }
    // Neighbours share small words; what matters is which side of English a text is on.
    let isEnglish = smallWords.languages.map { $0 == "en" }
    let rivals = found.indices.filter { other in
      other != best && (isEnglish[best] || isEnglish[other])
    }
    let second = rivals.map { found[$0] }.max() ?? 0
    guard found[best] * 10 >= second * 13 else { return nil }
    return smallWords.languages[best]
  }
}
