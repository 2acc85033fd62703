/// Noun phrases, read from their last word to their first.
extension Passage {
  /// The noun phrase that ends at `end`, with what is attached to it by prepositions.
  func nounPhrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    var start = end
    var index = end - 1
    var opensWithPreposition = false
    walk: while index >= floor, end - index < 40 {
      let word = words[index]
      if word.quote >= 0, start < end, words[start].quote != word.quote { break }
      if word.has(.mark) {
        if word.has(.hyphen) || isPluralPossessive(index) {
          index -= 1
          continue
        }
        guard word.has(.closeBracket), let open = openBracket(before: index, floor: floor) else {
          break
        }
        index = open - 1
        start = open
        continue
      }
      if index > floor, words[index - 1].has(.hyphen), words[index - 1].end == word.start {
        start = index - 1
        index -= 2
        continue
      }
      if word.has(.coordinator) {
        guard joinsNouns(index, floor: floor) else { break }
      } else if word.has(.that), index > floor {
        break
      } else if word.has([.subordinator, .question, .relative, .asWord]), !word.has(.preposition) {
        break
      } else if word.has(.subjectPronoun), !word.has(.organisation) {
        break
      } else if isFiniteVerb(index) {
        guard let relative = relativeOpening(before: index, floor: floor) else { break }
        index = relative
      } else if word.has([.preposition, .to]) {
        let attaches = index > floor && attachesTo(index - 1)
        guard attaches else {
          opensWithPreposition = true
          break walk
        }
      } else if word.has([.gerund]), !word.has(.maybeNoun), index > floor,
        words[index - 1].has([.comma, .preposition])
      {
        break
      }
      start = index
      index -= 1
    }
    if opensWithPreposition { start = afterIntroduction(start, end: end) }
    if start - 2 >= floor, start < end, word(start - 1, is: "than"),
      word(start - 2, is: "more") || word(start - 2, is: "fewer") || word(start - 2, is: "less")
    {
      start -= 2
    }
    while start < end, words[start].has([.preposition]), !words[start].has(.capital) { start += 1 }
    while start < end, words[start].has([.adverb, .coordinator, .hyphen]),
      !words[start].has([.determiner, .quantifier])
    {
      start += 1
    }
    guard start < end, (start..<end).contains(where: { isNoun($0) }) else { return nil }
    return start..<end
  }

  /// Whether a word can carry a noun phrase.
  func isNoun(_ index: Int) -> Bool {
    let word = words[index]
    if word.has(.mark) { return false }
    if word.has([.capital, .role, .people, .organisation, .document, .place, .quantifier]) {
      return true
    }
    return !word.has([
      .determiner, .preposition, .to, .adverb, .be, .have, .does, .modal, .negation, .coordinator,
      .subordinator, .possessivePronoun, .time,
    ])
  }

  /// Drops "On Monday" of "On Monday Sullivan": `start` is after the preposition.
  private func afterIntroduction(_ start: Int, end: Int) -> Int {
    var index = start
    while index < end, words[index].has([.time, .number]) { index += 1 }
    if index > start, index < end { return index }
    // A second determiner, or a name after small letters, begins another phrase.
    index = start + 1
    while index < end {
      let word = words[index]
      let before = words[index - 1]
      if word.has([.determiner, .quantifier]), !before.has([.preposition, .of, .determiner]) {
        return index
      }
      if word.has(.capital), !before.has([.capital, .preposition, .determiner, .hyphen]) {
        return index
      }
      index += 1
    }
    return start
  }

  private func attachesTo(_ index: Int) -> Bool {
    let word = words[index]
    if word.has(.mark) { return word.has(.closeBracket) }
    // "was rejected by officials": the verb's phrase, not a noun's.
    if word.has(.participle), !word.has(.maybeNoun), index > 0, words[index - 1].has(.be) {
      return false
    }
    return !word.has([
      .subordinator, .coordinator, .be, .have, .does, .modal, .that, .subjectPronoun, .adverb,
    ]) && !isFiniteVerb(index) && !(word.has(.gerund) && !word.has(.maybeNoun))
  }

  /// Whether "and" joins two nouns of one phrase rather than two clauses.
  private func joinsNouns(_ index: Int, floor: Int) -> Bool {
    guard index > floor, word(index, is: "and") || word(index, is: "or") || word(index, is: "nor")
    else { return false }
    let before = words[index - 1]
    guard !before.has(.mark), isNoun(index - 1), !isFiniteVerb(index - 1) else { return false }
    // What stands before must not be the object of a verb.
    var place = index - 1
    while place >= floor, index - place < 16 {
      let word = words[place]
      if word.has([.comma, .stop, .semicolon, .colon, .dash, .that, .subordinator]) { return true }
      if isFiniteVerb(place) || word.has(.gerund) && !word.has(.maybeNoun) { return false }
      place -= 1
    }
    return true
  }

  /// "people who spoke": the place of "who", where a relative clause ends with the verb's phrase.
  private func relativeOpening(before verb: Int, floor: Int) -> Int? {
    var index = verb - 1
    while index > floor, verb - index < 5 {
      if words[index].has(.relative) { return words[index - 1].has(.mark) ? nil : index }
      if words[index].has(.mark) { return nil }
      index -= 1
    }
    return nil
  }

  private func openBracket(before close: Int, floor: Int) -> Int? {
    var index = close - 1
    while index >= floor, close - index < 12 {
      if words[index].has(.openBracket) { return index }
      index -= 1
    }
    return nil
  }

  /// The apostrophe of "officials’".
  func isPluralPossessive(_ index: Int) -> Bool {
    guard words[index].has(.quoteMark), index > 0, words[index].quote < 0 else { return false }
    return words[index - 1].end == words[index].start
  }

}
