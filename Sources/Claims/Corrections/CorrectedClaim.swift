import Corpora
import Text

extension Claim {
  /// A claim whose range a person has given: a part of a claim, several joined, or other words.
  ///
  /// It shares the attributions of the claims it is made of whose content it overlaps; dates,
  /// quantities, quotations and worth are those of its own words. Where it runs over words of no
  /// claim, what they attribute comes in. Cost: linear in the document.
  ///
  /// - Parameter claims: what it is made of, in text order.
  public init(at range: TextRange, of claims: [Claim], in document: Document) {
    let text = document.text
    let amounts = quantitiesAndDates(in: text, within: range, reference: document.source.published)
    var scorer = WorthScorer()
    let marks = claims.flatMap(\.marks)
    let analysed = TextRange(
      document.sentences.first?.start ?? 0, document.sentences.last?.end ?? 0)
    let quotations = Text.quotations(in: text, within: analysed)
    self.init(
      id: ClaimID(text: document.digest, range: range), range: range,
      parts: Claim.parts(of: claims, within: range),
      attributions: Claim.attributions(of: claims, within: range, in: document, quotations),
      quotations: quotations.filter { $0.range.overlaps(range) },
      dates: amounts.dates, quantities: amounts.quantities,
      worth: scorer.worth(of: range, in: text), marks: Mark.allCases.filter(marks.contains))
  }

  /// The claim with other attributions.
  func attributed(_ attributions: [Attribution]) -> Claim {
    Claim(
      id: id, range: range, parts: parts, attributions: attributions, quotations: quotations,
      dates: dates, quantities: quantities, worth: worth, marks: marks)
  }

  private static func parts(of claims: [Claim], within range: TextRange) -> [TextRange] {
    let parts = claims.flatMap { $0.parts.isEmpty ? [$0.range] : $0.parts }
      .filter { range.contains($0) }
    return parts.count > 1 ? parts : []
  }

  private static func attributions(
    of claims: [Claim], within range: TextRange, in document: Document,
    _ quotations: [Quotation]
  ) -> [Attribution] {
    var found = claims.flatMap(\.attributions)
    if !claims.contains(where: { $0.range.contains(range) }) {
      let passage = Passage(
        document.text, sentences: document.sentences, quotations: quotations)
      found += Claims.attributions(in: passage).filter { new in
        !claims.contains { $0.range.overlaps(new.cue[0]) }
      }
    }
    let kept = found.filter { $0.bears(on: range) }
    let outermost = kept.map(\.depth).min() ?? 0
    return kept.map { $0.raised(by: outermost) }
  }
}

extension Attribution {
  /// Whether some of what it attributes is in a range; its cue, where it attributes no words.
  fileprivate func bears(on range: TextRange) -> Bool {
    (content.isEmpty ? cue : content).contains { $0.overlaps(range) }
  }
}
