/// "Trump is confident that …", "critics were skeptical of …".
extension AttributionFinder {
  mutating func findAdjective(_ index: Int) {
    guard index > floor, index + 2 < ceiling else { return }
    let next = words[index + 1]
    guard next.quote < 0, next.has([.that, .to, .preposition, .question]) else { return }
    var verb = index - 1
    while verb > floor, words[verb].has([.adverb, .negation, .determiner]), !words[verb].has(.be) {
      verb -= 1
    }
    guard words[verb].has(.be), index - verb <= 3 else { return }
    let group = passage.verbGroup(verb, floor: floor)
    guard let subject = passage.subject(before: group.words.lowerBound, floor: floor) else {
      return
    }
    if passage.word(subject.lowerBound, is: "it") { return }
    // "Whether he left is open to question."
    if subject.lowerBound > floor, words[subject.lowerBound - 1].has(.question) { return }
    let end = next.has(.that) ? clauseEnd(from: index + 1) : phraseEnd(from: index + 1)
    guard end > index + 1 else { return }
    add(
      Draft(
        source: subject, cue: group.words.lowerBound..<(index + 1), content: [(index + 1)..<end],
        stance: group.isNegated ? .withholds : .asserts, strength: .said, rule: .adjective,
        told: nil, stretch: stretch))
  }
}
