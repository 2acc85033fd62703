/// A short text cut into the words that are compared.
struct PairReading {
  /// A word as it is compared.
  struct Word {
    let form: String
    /// Whether it is written with a capital inside a sentence.
    let isName: Bool
  }

  let words: [Word]
  /// The text in plain lower-case letters, a blank before and after each word.
  let spelling: [UInt8]
  /// Whether a question mark stands in it.
  let asks: Bool
  /// Who is named after a colon at the end, as headlines do ("…: report"); nil where nobody is.
  let tail: [Word]?

  init(_ text: some StringProtocol) {
    var scanner = PairScanner()
    for scalar in text.unicodeScalars { scanner.read(scalar) }
    let raw = scanner.finish()
    words = Self.words(raw[...])
    asks = scanner.asks
    tail = scanner.lastColon.flatMap { colon in
      let rest = raw[colon...]
      return colon > 2 && !rest.isEmpty && rest.count <= 5 ? Self.words(rest) : nil
    }
    var spelling: [UInt8] = [32]
    for word in raw {
      spelling += word.form.utf8
      spelling.append(32)
    }
    self.spelling = spelling
  }

  private static func words(_ raw: ArraySlice<PairScanner.Word>) -> [Word] {
    let vocabulary = PairVocabulary.standard
    // In a title most words have capitals, which then name nothing.
    let capitals = raw.dropFirst().count(where: \.isCapital)
    let isTitle = capitals * 2 > raw.count
    var words: [Word] = []
    words.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      var form = raw[index].form
      var isName = raw[index].isCapital && index > raw.startIndex && !isTitle
      if index + 1 < raw.endIndex, let phrase = vocabulary.phrase(form, raw[index + 1].form) {
        form = phrase
        isName = isName || raw[index + 1].isCapital && !isTitle
        index += 1
      }
      index += 1
      words.append(Word(form: form, isName: isName))
    }
    return words
  }
}
