/// "In a new poll, Clinton led by ten points": a document that opens a sentence reports it.
extension AttributionFinder {
  mutating func findDocumentFirst() {
    guard ceiling - floor > 6, passage.word(floor, is: "in"), words[floor + 1].quote < 0,
      words[floor + 1].has([.determiner, .possessivePronoun, .capital])
    else { return }
    var comma = floor + 1
    var isDocument = false
    while comma < ceiling, !words[comma].has(.comma), comma - floor < 16 {
      if words[comma].has(.document), !words[comma].has(WordClasses.verbForm.union(.time)) {
        isDocument = true
      }
      if words[comma].quote >= 0 || words[comma].has(.stop) { return }
      comma += 1
    }
    guard isDocument, comma + 2 < ceiling, words[comma].has(.comma) else { return }
    let end = clauseEnd(from: comma + 1)
    guard end > comma + 1 else { return }
    add(
      Draft(
        source: (floor + 1)..<comma, cue: floor..<(floor + 1), content: [(comma + 1)..<end],
        stance: .asserts, strength: .said, rule: .documentFirst, told: nil, stretch: stretch))
  }
}
