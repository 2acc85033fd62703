import Text

/// A stretch of text made ready for the rules: words with their classes, stretches, quotations.
struct Passage: Sendable {
  /// A quotation as a range of words, its marks included.
  struct Quote: Sendable {
    let words: Range<Int>
    let isClosed: Bool
  }

  let text: SourceText
  private(set) var words: [Word] = []
  /// Sentences that are not cut inside a quotation: what the rules look at, one at a time.
  private(set) var stretches: [Range<Int>] = []
  /// The outermost quotations, in order.
  private(set) var quotes: [Quote] = []

  /// - Parameters:
  ///   - sentences: in order; what lies outside all of them is not looked at.
  ///   - quotations: those of the text from the first sentence to the last.
  init(
    _ text: SourceText, sentences all: [TextRange], quotations: [Quotation],
    lexicon: Lexicon = .english
  ) {
    self.text = text
    let sentences = all.filter { $0.length <= Self.longestSentence }
    guard let first = sentences.first, let last = sentences.last else { return }
    let quotations = quotations.filter { $0.depth == 0 }
    text.utf8.withUnsafeBufferPointer { bytes in
      let reader = WordReader(bytes: bytes, lexicon: lexicon)
      var quotation = 0
      var stretchStart = 0
      words.reserveCapacity((last.end - first.start) / 5)
      for (number, sentence) in sentences.enumerated() {
        reader.append(sentence, to: &words)
        while quotation < quotations.count, quotations[quotation].range.end <= sentence.end {
          quotation += 1
        }
        let isOpen =
          quotation < quotations.count && quotations[quotation].range.start < sentence.end
          && number + 1 < sentences.count
        if isOpen { continue }
        if stretchStart < words.count { stretches.append(stretchStart..<words.count) }
        stretchStart = words.count
      }
      if stretchStart < words.count { stretches.append(stretchStart..<words.count) }
    }
    markQuotes(quotations)
    if stretches.contains(where: { $0.count > Self.longestStretch }) {
      stretches = stretches.flatMap { Passage.cut($0) }
    }
  }

  /// Nobody speaks a sentence of more bytes: what is longer is no prose and is not looked at.
  private static let longestSentence = 20_000

  /// Words that a stretch has at most: rules look as far as its ends, and hostile text has none.
  private static let longestStretch = 400

  private static func cut(_ stretch: Range<Int>) -> [Range<Int>] {
    guard stretch.count > longestStretch else { return [stretch] }
    return stride(from: stretch.lowerBound, to: stretch.upperBound, by: longestStretch).map {
      $0..<min($0 + longestStretch, stretch.upperBound)
    }
  }

  private mutating func markQuotes(_ quotations: [Quotation]) {
    var index = 0
    for quotation in quotations {
      while index < words.count, Int(words[index].start) < quotation.range.start { index += 1 }
      let first = index
      while index < words.count, Int(words[index].end) <= quotation.range.end {
        words[index].quote = Int32(quotes.count)
        index += 1
      }
      if index > first { quotes.append(Quote(words: first..<index, isClosed: quotation.isClosed)) }
    }
  }

  /// The bytes from the first to the last of some words.
  func range(_ span: Range<Int>) -> TextRange {
    TextRange(Int(words[span.lowerBound].start), Int(words[span.upperBound - 1].end))
  }

  /// Whether a stretch goes on in the line of the one before it.
  func continuesLine(_ stretch: Int) -> Bool {
    guard stretch > 0 else { return false }
    let first = stretches[stretch].lowerBound
    return !text.utf8[Int(words[first - 1].end)..<Int(words[first].start)].contains(10)
  }

  /// The words themselves, for comparing inside the module.
  func string(_ span: Range<Int>) -> String { text.string(range(span)) }

  /// Whether the word reads `other`, which is lower-case ASCII.
  @inline(__always)
  func word(_ index: Int, is other: StaticString) -> Bool {
    let word = words[index]
    return Int(word.end - word.start) == other.utf8CodeUnitCount && reads(word, other)
  }

  /// Whether a word of as many bytes reads `other`.
  private func reads(_ word: Word, _ other: StaticString) -> Bool {
    other.withUTF8Buffer { expected in
      for (offset, byte) in expected.enumerated() {
        let own = text.utf8[Int(word.start) + offset]
        let lower = own >= 65 && own <= 90 ? own | 0x20 : own
        if lower != byte { return false }
      }
      return true
    }
  }
}
