import Text

/// A short text taken apart, ready to be compared with many others.
public struct PairText: Sendable {
  let words: [PairWord]
  /// Groups of three letters of the whole text, sorted, with repeats.
  let triples: [UInt64]
  let exact: [UInt8]
  /// Whether a question mark stands in it.
  let asks: Bool
  /// Who is named after a colon at the end, as headlines do ("…: report"); nil where nobody is.
  let tail: [PairWord]?

  /// The words without their endings, in order: "kill" for "killing".
  public var stems: [String] { words.map(\.stem) }

  /// Takes a text apart; costs its length.
  public init(_ text: SourceText) {
    exact = text.utf8
    var scanner = PairScanner()
    for scalar in text.string(text.range).unicodeScalars { scanner.read(scalar) }
    let raw = scanner.finish()
    asks = scanner.asks
    words = Self.words(raw)
    tail = scanner.lastColon.flatMap { colon in
      let rest = Array(raw[colon...])
      return colon > 2 && !rest.isEmpty && rest.count <= 5 ? Self.words(rest) : nil
    }
    var triples: [UInt64] = []
    var letters: [UInt8] = [32]
    for word in raw {
      letters += word.form.utf8
      letters.append(32)
    }
    for index in letters.indices.dropLast(2) {
      triples.append(
        UInt64(letters[index]) << 16 | UInt64(letters[index + 1]) << 8 | UInt64(letters[index + 2]))
    }
    self.triples = triples.sorted()
  }

  private static func words(_ raw: [PairScanner.Word]) -> [PairWord] {
    let vocabulary = PairVocabulary.standard
    // In a title most words have capitals, which then name nothing.
    let capitals = raw.dropFirst().filter(\.isCapital).count
    let isTitle = capitals * 2 > raw.count
    var words: [PairWord] = []
    var index = 0
    while index < raw.count {
      var form = raw[index].form
      var isName = raw[index].isCapital && index > 0 && !isTitle
      if index + 1 < raw.count, let phrase = vocabulary.phrase(form, raw[index + 1].form) {
        form = phrase
        isName = isName || raw[index + 1].isCapital && !isTitle
        index += 1
      }
      index += 1
      words.append(word(form, isName: isName))
    }
    return words
  }

  private static func word(_ form: String, isName: Bool) -> PairWord {
    let vocabulary = PairVocabulary.standard
    let value = PairScanner.value(of: form)
    let stem = vocabulary.stem(of: form)
    let kind: PairWord.Kind =
      value != nil ? .number : vocabulary.isGrammar(form) ? .grammar : .word
    let letters = Array(form.utf8)
    var pairs: [UInt16] = []
    if kind == .word, letters.count >= 4 {
      for index in letters.indices.dropLast() {
        pairs.append(UInt16(letters[index]) << 8 | UInt16(letters[index + 1]))
      }
    }
    return PairWord(
      form: form, stem: stem, kind: kind, isName: isName,
      weight: value != nil ? 6 : vocabulary.weight(of: stem), value: value,
      groups: kind == .word ? vocabulary.groups(of: stem) : [], pairs: pairs.sorted())
  }
}
