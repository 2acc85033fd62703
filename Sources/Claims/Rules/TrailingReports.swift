/// "…," she said. – "…," said Drew Thompson. – Prices fell, he said, and rose again.
extension AttributionFinder {
  /// Verb before speaker, behind a quotation or a clause.
  mutating func findInverted(_ index: Int, _ cue: Cue, _ group: Passage.VerbGroup) -> Bool {
    let start = group.words.lowerBound
    guard cue.frames.contains(.quote), !group.hasAuxiliary, start > floor,
      words[index].has([.past, .third]), index + 1 < ceiling
    else { return false }
    let boundary = start - 1
    guard closesContent(boundary) else { return false }
    if words[boundary].quote < 0, !closesClause(boundary, cue) { return false }
    guard words[index + 1].quote < 0,
      let subject = passage.invertedSubject(from: index + 1, ceiling: ceiling)
    else { return false }
    if words[index + 1].has(.objectPronoun), !words[index + 1].has(.subjectPronoun) { return false }
    if words[boundary].quote < 0 {
      let isWhole = subject.upperBound >= ceiling || words[subject.upperBound].has(.mark)
      guard isWhole, !subject.contains(where: { passage.isFiniteVerb($0) }) else { return false }
    }
    guard let left = contentBefore(boundary) else { return false }
    var content = [left]
    if let rest = remainder(from: subject.upperBound) { content.append(rest) }
    add(
      Draft(
        source: subject, cue: group.words, content: content, stance: cue.stance,
        strength: cue.strength, rule: .reportInverted, told: nil, stretch: stretch))
    return true
  }

  /// Whether a comma closes a clause, rather than an apposition of the verb's own subject.
  private func closesClause(_ comma: Int, _ cue: Cue) -> Bool {
    if cue.frames.contains(.person), !cue.frames.contains(.whether) { return false }
    var start = comma
    while start > floor,
      words[start - 1].quote >= 0 || !words[start - 1].has([.comma, .dash, .semicolon])
    {
      start -= 1
    }
    if words[start].has([.relative, .gerund, .participle]), start > floor { return false }
    return (start..<comma).contains { passage.isFiniteVerb($0) }
      || words[comma - 1].quote >= 0
  }

  /// Speaker and verb behind what was said.
  mutating func findTrailing(_ verb: VerbUse) -> Bool {
    guard verb.cue.frames.contains(.quote) || verb.cue.frames.contains(.clause),
      let subject = verb.subject, subject.upperBound <= verb.words.lowerBound,
      !words[subject.lowerBound].has(.relative)
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
      if rest == nil, let left, !left.contains(where: { passage.isFiniteVerb($0) }) { return false }
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
    if let last = drafts.last, last.content.contains(where: { $0.overlaps(quote) }) { return false }
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

  /// "On the same day that footage emerged": says when, and is not itself reported.
  private func isIntroduction(_ span: Range<Int>) -> Bool {
    words[span.lowerBound].has([.preposition, .subordinator, .gerund, .participle, .asWord])
  }

  /// Whether the word at `index` may close what a report behind it attributes.
  private func closesContent(_ index: Int) -> Bool {
    if words[index].quote >= 0 { return true }
    return words[index].has([.comma, .dash]) || words[index].has(.query)
  }

  /// The quotation or clause that ends at `boundary`, which is a comma or a closing mark.
  private func contentBefore(_ boundary: Int) -> Range<Int>? {
    var end = boundary
    if words[boundary].quote >= 0 { end = boundary + 1 }
    guard end > floor else { return nil }
    var start = floor
    if let last = drafts.last(where: { $0.stretch == stretch && $0.followsItsContent }) {
      let used = max(last.cue.upperBound, last.source?.upperBound ?? 0)
      if used <= end { start = max(start, used) }
    }
    let closing = words[end - 1].quote
    if closing >= 0 {
      // The quotation, and in front of it the words of its clause.
      let quote = passage.quotes[Int(closing)].words
      var first = max(start, quote.lowerBound)
      var index = first - 1
      while index >= start,
        !words[index].has([.stop, .colon, .semicolon]) || words[index].quote >= 0
      {
        first = index
        index -= 1
      }
      start = first
    }
    while start < end, words[start].has([.comma, .coordinator, .closeBracket]),
      words[start].quote < 0
    {
      start += 1
    }
    return start < end ? start..<end : nil
  }

  /// Where a report that stands behind its content ends; nil where it has its content behind it.
  private func endOfReport(_ verb: VerbUse) -> (place: Int, told: Range<Int>?)? {
    var index = verb.after
    var told: Range<Int>?
    if verb.cue.frames.contains(.person), index < ceiling,
      let person = passage.chunk(from: index, ceiling: ceiling)
    {
      told = person
      index = person.upperBound
    }
    if index < ceiling {
      let word = words[index]
      if word.quote >= 0 || word.has([.comma, .stop, .semicolon, .dash, .colon]) {
        return (index, told)
      }
      if word.has([.that, .question]) && !word.has([.preposition, .subordinator, .relative]) {
        return nil
      }
      if word.has(.to), index + 1 < ceiling, words[index + 1].has(.base),
        !words[index + 1].has([.maybeNoun, .capital])
      {
        return nil
      }
      if word.has([.to, .preposition, .adverb, .time, .number, .asWord, .subordinator]) {
        if word.has(.to), index + 1 < ceiling,
          let person = passage.chunk(from: index + 1, ceiling: ceiling)
        {
          if told == nil { told = person }
        }
        // An adjunct runs to the next mark.
        var end = index
        while end < ceiling, !words[end].has([.comma, .stop, .semicolon, .dash, .colon]),
          words[end].quote < 0
        {
          if words[end].has(.that), end + 1 < ceiling, end > index { return nil }
          end += 1
        }
        return (end, told)
      }
      return shortAdjunct(from: index).map { ($0, told) }
    }
    return (min(index, ceiling), told)
  }

  /// The end of "this week" or "last month" before a mark.
  private func shortAdjunct(from start: Int) -> Int? {
    var end = start
    while end < ceiling, end - start <= 3, words[end].quote < 0, !words[end].has(.mark) { end += 1 }
    guard end > start, (start..<end).contains(where: { words[$0].has(.time) }) else { return nil }
    return end >= ceiling || words[end].has(.mark) || words[end].quote >= 0 ? end : nil
  }

  /// What goes on behind a report that stands inside the words: ", and rose again".
  private func remainder(from place: Int) -> Range<Int>? {
    guard place < ceiling else { return nil }
    var start = place
    while start < ceiling, words[start].has([.comma, .colon, .dash]), words[start].quote < 0 {
      start += 1
    }
    guard start < ceiling, start > place || words[start].quote >= 0 else { return nil }
    if words[start].quote >= 0 {
      let quote = passage.quotes[Int(words[start].quote)].words
      return start..<min(ceiling, quote.upperBound)
    }
    if words[start].has([.gerund, .stop, .relative, .preposition]) { return nil }
    let end = clauseEnd(from: start)
    guard end - start >= 2,
      (start..<end).contains(where: { passage.isFiniteVerb($0) || words[$0].quote >= 0 })
    else { return nil }
    return start..<end
  }
}
