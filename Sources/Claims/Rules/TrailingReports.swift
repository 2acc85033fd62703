/// "…," she said. – Prices fell, he said, and rose again.
extension AttributionFinder {
  /// Speaker and verb behind what was said.
  mutating func findTrailing(_ verb: VerbUse) -> Bool {
    guard verb.cue.frames.contains(.quote) || verb.cue.frames.contains(.clause),
      let subject = verb.subject, subject.upperBound <= verb.words.lowerBound,
      !words[subject.lowerBound].has(.relative), !isObject(subject)
    else { return false }
    if subject.lowerBound == floor { return findAfterStop(verb, subject) }
    if subject.lowerBound == floor + 1, words[floor].has(.asWord) {
      return findAfterAs(verb, subject)
    }
    var boundary = subject.lowerBound - 1
    if words[boundary].has([.coordinator, .adverb]), boundary > floor { boundary -= 1 }
    if words[boundary].has(.asWord), boundary > floor { boundary -= 1 }
    guard closesContent(boundary) || words[boundary + 1].has(.asWord) else { return false }
    guard let end = endOfReport(verb) else { return false }
    let rest = remainder(from: end.place)
    let left = contentBefore(boundary)
    let isQuoted = words[boundary].quote >= 0 || words[max(floor, boundary - 1)].quote >= 0
    if !isQuoted {
      guard verb.cue.frames.contains(.clause) else { return false }
      if let rest, words[rest.lowerBound].quote >= 0, left.map(isIntroduction) ?? true {
        return false
      }
      if rest == nil, let left,
        !left.contains(where: { passage.isFiniteVerb($0) }) && !mayBeClause(left)
      {
        return false
      }
    }
    let content = [left, rest].compactMap { $0 }
    guard !content.isEmpty else { return false }
    add(
      Draft(
        source: subject, cue: verb.words, content: content, stance: verb.stance,
        strength: verb.cue.strength, rule: .reportAfter, told: end.told, stretch: stretch))
    return true
  }

  /// "Trump said." behind a quotation that ended with a stop of its own.
  private mutating func findAfterStop(_ verb: VerbUse, _ subject: Range<Int>) -> Bool {
    guard verb.cue.frames.contains(.quote), floor > 0, words[floor - 1].quote >= 0,
      ceiling - floor < 16, !words[floor].has(.lineStart) || stretch > 0,
      let end = endOfReport(verb), words[end.place..<ceiling].allSatisfy({ $0.has(.mark) }),
      passage.quotes[Int(words[floor - 1].quote)].words.count > 3
    else { return false }
    let quote = passage.quotes[Int(words[floor - 1].quote)].words
    if let last = drafts.last, last.covers(quote) { return false }
    add(
      Draft(
        source: subject, cue: verb.words, content: [quote], stance: verb.stance,
        strength: verb.cue.strength, rule: .reportAfter, told: end.told, stretch: stretch))
    return true
  }

  /// "As Keller said, it rained."
  private mutating func findAfterAs(_ verb: VerbUse, _ subject: Range<Int>) -> Bool {
    guard let end = endOfReport(verb), end.place < ceiling, words[end.place].has(.comma),
      let rest = remainder(from: end.place)
    else { return false }
    add(
      Draft(
        source: subject, cue: verb.words, content: [rest], stance: verb.stance,
        strength: verb.cue.strength, rule: .reportAfter, told: end.told, stretch: stretch))
    return true
  }

  /// "them", "him": no subject.
  private func isObject(_ span: Range<Int>) -> Bool {
    let word = words[span.lowerBound]
    return span.count == 1 && word.has(.objectPronoun)
      && !word.has([.subjectPronoun, .possessivePronoun])
  }

  /// "Blast reported near the port", "Some in the party fear for trade": words enough for a clause,
  /// though no verb of it is known, in front of a report that ends the sentence.
  private func mayBeClause(_ span: Range<Int>) -> Bool {
    span.count >= 4 && !isIntroduction(span) && !words[span.lowerBound].has(.time)
      && !passage.word(span.lowerBound, is: "according")
  }

  /// "On the same day that footage emerged": says when, and is not itself reported.
  private func isIntroduction(_ span: Range<Int>) -> Bool {
    words[span.lowerBound].has([.preposition, .subordinator, .gerund, .participle, .asWord])
  }

}
