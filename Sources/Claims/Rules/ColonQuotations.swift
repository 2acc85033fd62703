/// "Her neighbour disagreed: “It is progress.”": a colon makes any verb one of speech.
extension AttributionFinder {
  mutating func findColonQuotation(_ colon: Int) {
    guard colon + 1 < ceiling, words[colon + 1].quote >= 0 else { return }
    let quote = passage.quotes[Int(words[colon + 1].quote)].words
    guard quote.count > 4, !drafts[firstOfStretch...].contains(where: { $0.covers(quote) }),
      let verb = (floor..<colon).first(where: {
        words[$0].quote < 0 && passage.isFiniteVerb($0) && !words[$0].has([.be, .have])
      })
    else { return }
    let group = passage.verbGroup(verb, floor: floor)
    guard let subject = passage.subject(before: group.words.lowerBound, floor: floor),
      !words[subject.lowerBound].has(.relative)
    else { return }
    add(
      Draft(
        source: subject, cue: group.words, content: [quote.clamped(to: floor..<ceiling)],
        stance: .asserts, strength: .said, rule: .quotationAfter, told: nil, stretch: stretch))
  }
}
