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
      source = agent.lowerBound..<endOfAgent(agent)
      start = source?.upperBound ?? start
    }
    if let subject, findQuotedAs(start, cue, group, subject) { return }
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

  /// "fact-checkers at AFP": an agent with the body it belongs to.
  private func endOfAgent(_ agent: Range<Int>) -> Int {
    let next = agent.upperBound
    guard next + 1 < ceiling, passage.word(next, is: "at") || words[next].has(.of),
      words[next + 1].has([.capital, .determiner]), !words[next + 1].has(.time),
      let body = passage.chunk(from: next + 1, ceiling: ceiling)
    else { return next }
    return body.upperBound
  }

  /// "Dr. Chen is quoted as saying that it rained": the subject speaks.
  private mutating func findQuotedAs(
    _ start: Int, _ cue: Cue, _ group: Passage.VerbGroup, _ subject: Range<Int>
  ) -> Bool {
    guard start + 2 < ceiling, words[start].has(.asWord), words[start + 1].has(.gerund),
      words[start + 1].cue >= 0,
      lexicon.cues[Int(words[start + 1].cue)].frames.contains(.that)
    else { return false }
    let end = clauseEnd(from: start + 2)
    guard end > start + 2 else { return false }
    add(
      Draft(
        source: subject, cue: group.words.lowerBound..<(start + 2), content: [start + 2..<end],
        stance: .asserts, strength: .said, rule: .passive, told: nil, stretch: stretch))
    return true
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
