import Corpora
import Text

/// The claims of a document, in text order; none for a document that is not analysed.
public func claims(in document: Document) -> [Claim] {
  guard document.isAnalysed else { return [] }
  return document.sentences.map { range in
    Claim(
      id: ClaimID(text: document.digest, range: range), range: range, parts: [], attributions: [],
      quotations: quotations(in: document.text, within: range), dates: [], quantities: [],
      worth: .unknown, marks: [])
  }
}

/// The attributions of a text taken whole: nothing is left out as boilerplate.
public func attributions(in text: SourceText) -> [Attribution] {
  []
}
