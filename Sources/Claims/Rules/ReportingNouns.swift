/// "the claim by X that", "Trump’s promise to", "fears that".
extension AttributionFinder {
  mutating func findNoun(_ index: Int) {
    if let last = lastOfStretch, last.cue.contains(index) { return }
    guard index + 1 < ceiling else { return }
    var start = index + 1
    var source: Range<Int>?
    if passage.word(start, is: "by") || passage.word(start, is: "from"),
      let maker = passage.chunk(from: start + 1, ceiling: ceiling)
    {
      source = maker
      start = maker.upperBound
    }
    guard start < ceiling, words[start].has(.that), words[start].quote < 0 else { return }
    if start + 1 < ceiling, words[start + 1].has([.be, .have, .does, .modal]) { return }
    if source == nil { source = possessor(of: index) }
    let end = clauseEnd(from: start)
    guard end > start else { return }
    add(
      Draft(
        source: source, cue: index..<(index + 1), content: [start..<end], stance: .asserts,
        strength: .claimed, rule: .noun, told: nil, stretch: stretch))
  }

  /// "Trump’s", "his", "U.S." before a noun.
  private func possessor(of noun: Int) -> Range<Int>? {
    var index = noun - 1
    while index >= floor, noun - index < 5 {
      let word = words[index]
      if word.quote >= 0 || word.has([.mark, .preposition, .to]) || passage.isFiniteVerb(index) {
        return nil
      }
      if word.has(.possessivePronoun) { return index..<(index + 1) }
      if word.has(.possessive) {
        return passage.nounPhrase(endingAt: index + 1, floor: floor)
      }
      if word.has([.place, .organisation, .capital]) { return index..<(index + 1) }
      index -= 1
    }
    return nil
  }
}
