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
    guard start < ceiling, !words[start].has(.stop), !passage.word(start, is: "when") else {
      findBareReport(verb)
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

  /// "Beijing and Moscow both deny.", "The bank did not answer.": leaves open of what.
  private mutating func findBareReport(_ verb: VerbUse) {
    let isSilence = verb.stance == .withholds && verb.cue.frames.contains(.quote)
    guard verb.stance == .denies || isSilence, verb.subject != nil, lastOfStretch == nil else {
      return
    }
    drafts.append(
      Draft(
        source: verb.subject, cue: verb.words, content: [], stance: verb.stance,
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
}
