/// Subject and verb, then what is reported.
extension AttributionFinder {
  /// Tries the complements behind the verb, the surest first.
  mutating func findLeading(_ verb: VerbUse) {
    var start = verb.after
    while start < ceiling, words[start].has(.adverb),
      !words[start].has([.determiner, .that, .quantifier, .time]),
      !passage.word(start, is: "there"),
      words[start].quote < 0
    {
      start += 1
    }
    if start + 1 < ceiling, words[start].has(.time), words[start].has(.capital),
      words[start + 1].has([.determiner, .subjectPronoun, .capital, .possessivePronoun])
    {
      start += 1
    }
    guard start < ceiling, !words[start].has(.stop) else {
      findBareDenial(verb)
      return
    }
    var told: Range<Int>?
    if let person = personTold(verb, at: start) {
      told = person
      start = person.upperBound
      guard start < ceiling else { return }
    }
    if let opening = openingThat(from: start, verb) {
      add(verb, clause(from: opening, of: verb), .reportBefore, told)
      return
    }
    let word = words[start]
    if verb.cue.frames.contains(.quote), let quote = openingQuote(from: start) {
      add(verb, quote, .quotationAfter, told)
      return
    }
    if word.has(.to), verb.cue.stance == .withholds, isToBeNamed(start) { return }
    if word.has(.to), verb.cue.frames.contains(.infinitive) {
      add(verb, start..<phraseEnd(from: start), .infinitive, told)
      return
    }
    if verb.cue.frames.contains(.clause), opensClause(start) {
      let clause = clause(from: start, of: verb)
      let hasVerb = clause.contains {
        words[$0].quote >= 0 || passage.isFiniteVerb($0)
          || words[$0].has(.capital) && words[$0].has([.be, .modal, .third, .past])
      }
      if hasVerb {
        add(verb, clause, .reportBefore, told)
        return
      }
    }
    if verb.cue.frames.contains(.speech), let object = speechObject(from: start, of: verb) {
      add(verb, object, .object, told)
      return
    }
    if verb.cue.frames.contains(.object), word.has(.asWord), let object = objectAfterAs(start) {
      add(verb, object..<objectEnd(from: object, of: verb), .object, told)
      return
    }
    if verb.cue.frames.contains(.object), opensObject(start) {
      if verb.cue.frames.contains(.asObject) {
        let object = start..<phraseEnd(from: start)
        guard object.contains(where: { words[$0].has(.asWord) }) else { return }
      }
      let rule: Rule = verb.cue.frames.contains(.infinitive) ? .infinitive : .object
      add(verb, start..<objectEnd(from: start, of: verb), rule, told)
    }
  }

  /// "Beijing and Moscow both deny.": a denial that leaves open of what.
  private mutating func findBareDenial(_ verb: VerbUse) {
    guard verb.stance == .denies, verb.subject != nil, lastOfStretch == nil else { return }
    drafts.append(
      Draft(
        source: verb.subject, cue: verb.words, content: [], stance: .denies,
        strength: verb.cue.strength, rule: .object, told: nil, stretch: stretch))
  }

  private mutating func add(
    _ verb: VerbUse, _ content: Range<Int>, _ rule: Rule, _ told: Range<Int>?
  ) {
    guard !content.isEmpty else { return }
    let isParticiple = words[verb.index].has(.gerund) && !verb.group.hasAuxiliary
    if isParticiple, !isReport(verb, content) { return }
    add(
      Draft(
        source: verb.subject, cue: verb.words, content: [content], stance: verb.stance,
        strength: verb.cue.strength, rule: isParticiple ? .participle : rule, told: told,
        stretch: stretch))
  }

  /// Whether a participle reports, rather than telling which thing or how: "people saying that",
  /// ", adding that", "by calling it a lie".
  private func isReport(_ verb: VerbUse, _ content: Range<Int>) -> Bool {
    guard verb.subject != nil else { return false }
    let opening = words[content.lowerBound]
    let reportsClause = opening.has([.that, .question, .subjectPronoun]) || opening.quote >= 0
    let start = verb.words.lowerBound
    guard start > floor, start == verb.index else { return reportsClause || start < verb.index }
    if let subject = verb.subject, subject.upperBound == start, subject.lowerBound > floor,
      passage.word(subject.lowerBound - 1, is: "with")
    {
      return true
    }
    let before = words[start - 1]
    if before.has([.comma, .subjectPronoun]) || before.has(.dash) && reportsClause { return true }
    if passage.word(start - 1, is: "by") || passage.word(start - 1, is: "after") { return true }
    if before.has(.coordinator), let last = lastOfStretch { return last.rule == .participle }
    if words[verb.index].has(.preposition) { return false }
    return reportsClause && verb.cue.frames.contains(.that) && !before.has(.preposition)
  }

  private func clause(from start: Int, of verb: VerbUse) -> Range<Int> {
    start..<clauseEnd(from: start, isSubordinate: isSubordinate(verb))
  }

  /// Whether the verb's own clause ends at the next comma: "While he said so, …", "who said so, …".
  private func isSubordinate(_ verb: VerbUse) -> Bool {
    guard let subject = verb.subject, subject.upperBound <= verb.words.lowerBound else {
      return verb.words.lowerBound == floor
    }
    if words[subject.lowerBound].has(.relative) { return true }
    guard subject.lowerBound > floor else { return false }
    return words[subject.lowerBound - 1].has([.subordinator, .asWord])
  }

  /// "reporters" of "told reporters the deal was off".
  private func personTold(_ verb: VerbUse, at start: Int) -> Range<Int>? {
    guard verb.cue.frames.contains(.person), words[start].quote < 0,
      let person = passage.chunk(from: start, ceiling: ceiling)
    else { return nil }
    let isSubject =
      person.upperBound < ceiling && passage.isFiniteVerb(person.upperBound)
    guard isSubject else {
      let isNominative =
        words[start].has(.subjectPronoun) && !words[start].has(.objectPronoun)
      return isNominative ? nil : person
    }
    // "told CNN Russia had asked": what is told begins behind the outlet.
    return words[start].has([.outlet]) && person.count > 1 ? start..<(start + 1) : nil
  }

  /// The "that", "whether" or "how" that opens the content, adjuncts passed over.
  private func openingThat(from start: Int, _ verb: VerbUse) -> Int? {
    var index = behindDashes(start) ?? start
    while index < ceiling, index - start < 16 {
      let word = words[index]
      if word.quote >= 0 || word.has([.stop, .semicolon, .colon]) { return nil }
      if word.has(.that), verb.cue.frames.contains(.that) {
        // "said that" opens a clause; "said the law that" does not.
        let isDeterminer =
          index == start && index + 1 < ceiling && words[index + 1].has(.be)
        // "said in a tweet that was deleted": stands for the tweet.
        let isRelative =
          index > start && words[index - 1].has(.document) && index + 1 < ceiling
          && words[index + 1].has(WordClasses.auxiliary)
        return isDeterminer || isRelative ? nil : index
      }
      if word.has(.question), index == start,
        verb.cue.frames.contains(.whether) || verb.cue.frames.contains(.clause)
          || verb.cue.frames.contains(.object)
      {
        return index
      }
      if index == start, !word.has([.preposition, .to, .time, .comma, .adverb]) { return nil }
      if passage.isFiniteVerb(index) || word.has(.cueNoun) && !isMedium(index, from: start) {
        return nil
      }
      if word.has(.to), index + 1 < ceiling, words[index + 1].has(.base),
        !words[index + 1].has([.maybeNoun, .capital])
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The "that" of "alleged – without offering proof – that".
  private func behindDashes(_ start: Int) -> Int? {
    guard words[start].has(.dash) else { return nil }
    let limit = min(ceiling, start + 14)
    guard let close = (start + 1..<max(start + 1, limit)).first(where: { words[$0].has(.dash) }),
      close + 1 < ceiling, words[close + 1].has(.that)
    else { return nil }
    return close + 1
  }

  /// "in a statement", "in its report": where something is said, not what.
  private func isMedium(_ noun: Int, from start: Int) -> Bool {
    guard words[noun].has(.document) else { return false }
    var index = noun - 1
    while index > start, !words[index].has([.determiner, .possessivePronoun, .mark]) { index -= 1 }
    return index > start && passage.word(index - 1, is: "in")
  }

  /// A quotation behind the verb, after a comma, a colon or an adjunct.
  private func openingQuote(from start: Int) -> Range<Int>? {
    var index = start
    while index < ceiling, index - start < 24 {
      let word = words[index]
      if word.quote >= 0 {
        let isFirst = index == start
        let before = words[index - 1]
        guard isFirst || before.has([.comma, .colon]) else { return nil }
        let quote = passage.quotes[Int(word.quote)].words
        let end = isFirst && quote.upperBound < ceiling ? clauseEnd(from: index) : quote.upperBound
        return index..<min(ceiling, end)
      }
      if word.has(.colon), index + 1 < ceiling, words[index + 1].quote < 0 {
        return (index + 1)..<clauseEnd(from: index + 1)
      }
      if word.has([.stop, .semicolon]) || word.has(.that) { return nil }
      if index == start,
        !word.has([.comma, .colon, .preposition, .to, .time, .adverb, .subordinator, .gerund])
      {
        return nil
      }
      if passage.isFiniteVerb(index) { return nil }
      index += 1
    }
    return nil
  }

  private func opensClause(_ index: Int) -> Bool {
    let word = words[index]
    if word.quote >= 0 { return true }
    if word.has(.mark) {
      // "said, though, that" is left to the rule for "that"; "said – on Monday" is not a clause.
      return word.has([.comma]) && index + 1 < ceiling
        && words[index + 1].has([.preposition, .subordinator])
    }
    return !word.has([.of, .asWord]) && (word.has(.preposition) == false || hasVerb(from: index))
  }

  private func hasVerb(from index: Int) -> Bool {
    var place = index
    while place < ceiling, place - index < 20 {
      if passage.isFiniteVerb(place) { return true }
      if words[place].has([.stop, .semicolon]) { return false }
      place += 1
    }
    return false
  }

  /// "U.S. concerns about aid" of "raised U.S. concerns about aid".
  private func speechObject(from start: Int, of verb: VerbUse) -> Range<Int>? {
    guard let object = passage.chunk(from: start, ceiling: ceiling),
      words[object.upperBound - 1].has(.cueNoun)
    else { return nil }
    return start..<objectEnd(from: start, of: verb)
  }

  /// The end of an object; "the claim" of "the expert who made the claim has left".
  private func objectEnd(from start: Int, of verb: VerbUse) -> Int {
    let end = phraseEnd(from: start)
    guard let subject = verb.subject, words[subject.lowerBound].has(.relative) else { return end }
    let main = (start..<end).first { passage.isFiniteVerb($0) }
    guard let main, !words[start..<main].contains(where: { $0.has([.relative, .that]) }) else {
      return end
    }
    return max(start + 1, passage.verbGroup(main, floor: start).words.lowerBound)
  }

  /// "declined to be identified": says nothing of what is claimed.
  private func isToBeNamed(_ to: Int) -> Bool {
    to + 2 < ceiling && words[to + 1].has(.be) && words[to + 2].has(.participle)
  }

  /// "a report" of "rejected as “pure fantasy” a report".
  private func objectAfterAs(_ start: Int) -> Int? {
    var index = start + 1
    if index < ceiling, words[index].quote >= 0 {
      index = passage.quotes[Int(words[index].quote)].words.upperBound
    } else {
      while index < ceiling, index - start <= 4, !words[index].has([.determiner, .mark]) {
        index += 1
      }
    }
    guard index < ceiling, index > start + 1, words[index].quote < 0,
      words[index].has([.determiner, .possessivePronoun])
    else { return nil }
    return index
  }

  private func opensObject(_ index: Int) -> Bool {
    let word = words[index]
    if word.quote >= 0 { return true }
    if word.has(.mark) || word.has([.of, .asWord, .subordinator, .coordinator]) { return false }
    if passage.word(index, is: "at"), index + 1 < ceiling {
      return passage.word(index + 1, is: "least") || passage.word(index + 1, is: "most")
    }
    return !word.has([.preposition, .to])
  }
}
