import Corpora
import Text

/// The persons that a document names by first and last name, where each is named first, in text
/// order; none for a document that is not analysed.
public func personNames(in document: Document) -> [TextRange] {
  guard document.isAnalysed, !document.sentences.isEmpty else { return [] }
  let passage = Passage(document.text, sentences: document.sentences, quotations: [])
  return People(passage).persons.map { passage.range($0.name) }
}
