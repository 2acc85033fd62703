import Corpora
import Text

/// The claims of a document, in text order; none for a document that is not analysed.
public func claims(in document: Document) -> [Claim] {
  guard document.isAnalysed else { return [] }
  let text = document.text
  let passage = Passage(text, sentences: document.sentences)
  let attributions = attributions(in: passage)
  var scorer = WorthScorer()
  var next = 0
  return document.sentences.map { range in
    while next < attributions.count, attributions[next].cue[0].end <= range.start { next += 1 }
    let own = attributions[next...].prefix { $0.cue[0].start < range.end }
    return Claim(
      id: ClaimID(text: document.digest, range: range), range: range, parts: [],
      attributions: Array(own), quotations: quotations(in: text, within: range),
      dates: dateMentions(in: text, within: range, reference: document.source.published),
      quantities: quantities(in: text, within: range),
      worth: scorer.worth(of: range, in: text), marks: [])
  }
}

/// The attributions of a text taken whole: nothing is left out as boilerplate.
///
/// In the order of their cues; a report inside another's content has a greater depth.
public func attributions(in text: SourceText) -> [Attribution] {
  attributions(in: Passage(text, sentences: sentences(in: text, within: text.range)))
}
