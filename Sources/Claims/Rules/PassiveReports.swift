/// Passives: "was accused of", "is expected to", "was asked whether".
extension AttributionFinder {
  mutating func findPassive(_ index: Int, _ cue: Cue, _ group: Passage.VerbGroup, _ after: Int) {
    var start = after
    while start < ceiling, words[start].has(.adverb), !words[start].has(.determiner) { start += 1 }
    guard start < ceiling else { return }
    let subject =
      claimedSubject(before: group.words.lowerBound)
      ?? passage.subject(before: group.words.lowerBound, floor: floor)
    var source: Range<Int>?
    if passage.word(start, is: "by"), let agent = passage.chunk(from: start + 1, ceiling: ceiling) {
      source = agent
      start = agent.upperBound
    }
    // "had been told": of what, the text does not say.
    if cue.frames.contains(.person), start >= ceiling || words[start].has(.mark) { return }
    // "asked not to be named": nobody names anybody.
    if group.isInfinitive, source == nil { return }
    let end = start < ceiling && words[start].has(.comma) ? start : phraseEnd(from: start)
    var content: [Range<Int>] = []
    let opensAlone = start < ceiling && words[start].has([.that, .question])
    if let subject, !opensAlone, !words[subject.lowerBound].has(.relative) || subject.count > 0 {
      content.append(subject)
    }
    if end > start { content.append(start..<end) }
    let use = VerbUse(
      index: index, cue: cue, group: group, words: group.words.lowerBound..<after, subject: nil,
      after: after)
    add(
      Draft(
        source: source, cue: use.words, content: content, stance: use.stance,
        strength: cue.strength, rule: .passive, told: nil, stretch: stretch))
  }

  /// "The claim that the drug killed 300 people" before "was rejected": a reporting noun with what it
  /// claims.
  private func claimedSubject(before verb: Int) -> Range<Int>? {
    guard let last = lastOfStretch, last.rule == .noun, last.content.last?.upperBound == verb else {
      return nil
    }
    let start = passage.nounPhrase(endingAt: last.cue.upperBound, floor: floor)?.lowerBound
    return (start ?? last.cue.lowerBound)..<verb
  }

  /// "The deal seems to be off": nobody is named.
  mutating func findSeeming(_ index: Int, _ cue: Cue, _ group: Passage.VerbGroup, _ after: Int) {
    guard after < ceiling, !group.isInfinitive,
      let subject = passage.subject(before: group.words.lowerBound, floor: floor)
    else { return }
    let word = words[after]
    guard
      word.has([.to, .that]) || word.has([.participle])
        || !word.has([.mark, .preposition, .determiner])
    else { return }
    let end = phraseEnd(from: after)
    guard end > after else { return }
    var content = [after..<end]
    if !passage.word(subject.lowerBound, is: "it") { content.insert(subject, at: 0) }
    add(
      Draft(
        source: nil, cue: group.words.lowerBound..<after, content: content, stance: .asserts,
        strength: .claimed, rule: .seeming, told: nil, stretch: stretch))
  }
}
