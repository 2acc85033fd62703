import Text

/// A short text taken apart, ready to be compared with many others.
public struct PairText: Sendable {
  let content: PairContent
  /// The words as they are compared, in order.
  let forms: [String]
  let exact: [UInt8]
  /// Whether a question mark stands in it.
  let asks: Bool
  /// Who is named after a colon at the end, as headlines do ("…: report"); nil where nobody is.
  let tail: [PairWord]?

  var words: [PairWord] { content.words }

  /// The words without their endings, in order: "kill" for "killing".
  public var stems: [String] { forms.map { PairVocabulary.standard.stem(of: $0) } }

  /// Takes a text apart; costs its length.
  public init(_ text: SourceText) {
    let reading = PairReading(text.string(text.range))
    let words = reading.words.map { PairWord(form: $0.form, isName: $0.isName) }
    content = PairContent(
      words: words, runs: PairRuns(words, spelling: reading.spelling),
      isNegated: StanceCues.isNegated(words))
    forms = reading.words.map(\.form)
    exact = text.utf8
    asks = reading.asks
    tail = reading.tail.map { $0.map { PairWord(form: $0.form, isName: $0.isName) } }
  }
}
