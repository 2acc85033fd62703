import Corpora
import Text

/// The claims of a document, in text order; none for a document that is not analysed.
///
/// A claim is a sentence that asserts something: questions, orders, headings and fragments are
/// left out; see `Assertion`.
public func claims(in document: Document) -> [Claim] {
  guard document.isAnalysed, let first = document.sentences.first,
    let last = document.sentences.last
  else { return [] }
  let text = document.text
  let whole = TextRange(first.start, last.end)
  let found = quotations(in: text, within: whole)
  let passage = Passage(text, sentences: document.sentences, quotations: found)
  let attributed = attributions(in: passage)
  var reports = SentenceReports(attributed, sentences: document.sentences)
  var quotations = Sorted(found) { $0.range }
  let amounts = quantitiesAndDates(
    in: text, within: whole, reference: document.source.published)
  var dates = Sorted(amounts.dates) { $0.range }
  var quantities = Sorted(amounts.quantities) { $0.range }
  var scorer = WorthScorer()
  var words = passage.words.startIndex
  return document.sentences.enumerated().compactMap { number, range in
    let span = passage.words(of: range, from: &words)
    let assertion = Assertion(passage, span)
    let shares = reports.next(for: number)
    guard assertion.isClaim || assertion.isWhole && shares.contains(where: \.isOwn) else {
      return nil
    }
    return Claim(
      id: ClaimID(text: document.digest, range: range), range: range,
      parts: passage.clauses(of: span), attributions: shares.map { attributed[$0.attribution] },
      quotations: quotations.next(in: range), dates: dates.next(in: range),
      quantities: quantities.next(in: range), worth: scorer.worth(of: range, in: text),
      marks: assertion.marks)
  }
}

/// The attributions of a text taken whole: nothing is left out as boilerplate.
///
/// Outermost ones in the order of their cues, each followed by those inside it; a report inside another's content has a greater depth.
public func attributions(in text: SourceText) -> [Attribution] {
  let sentences = sentences(in: text, within: text.range)
  guard let first = sentences.first, let last = sentences.last else { return [] }
  let quotations = quotations(in: text, within: TextRange(first.start, last.end))
  return attributions(in: Passage(text, sentences: sentences, quotations: quotations))
}

/// Values in text order that are dealt out to the sentences, each to the one it begins in.
private struct Sorted<Value> {
  private let values: [Value]
  private let place: (Value) -> TextRange
  private var index = 0

  init(_ values: [Value], place: @escaping (Value) -> TextRange) {
    self.values = values
    self.place = place
  }

  /// The values that begin in `range`; ranges must come in order.
  mutating func next(in range: TextRange) -> [Value] {
    while index < values.count, place(values[index]).start < range.start { index += 1 }
    let start = index
    while index < values.count, place(values[index]).start < range.end { index += 1 }
    return start == index ? [] : Array(values[start..<index])
  }
}
