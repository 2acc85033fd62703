/// Who or what stands before a verb or after it.
extension Passage {
  /// The subject that ends before `end`: its whole range, appositions included.
  func subject(before end: Int, floor: Int) -> Range<Int>? {
    guard end > floor else { return nil }
    let last = words[end - 1]
    if last.has(.comma) { return apposedSubject(before: end - 1, floor: floor) }
    if last.has([.subjectPronoun, .relative]), !last.has([.people, .place]) {
      return pronounSubject(end - 1, floor: floor)
    }
    guard let phrase = nounPhrase(endingAt: end, floor: floor) else { return nil }
    guard phrase.allSatisfy({ words[$0].has([.time, .number, .preposition]) }) else {
      return phrase
    }
    // "Christie, on Sunday, said": the day stands between the subject and its verb.
    var comma = phrase.lowerBound - 1
    if comma > floor, words[comma].has(.preposition) { comma -= 1 }
    guard comma > floor, words[comma].has(.comma) else { return phrase }
    return apposedSubject(before: comma, floor: floor) ?? phrase
  }

  private func pronounSubject(_ index: Int, floor: Int) -> Range<Int> {
    let before = index > floor ? words[index - 1] : nil
    let joins = before.map { $0.has([.determiner, .quantifier]) && !$0.has(.that) } ?? false
    return (joins ? index - 1 : index)..<(index + 1)
  }

  /// "Thompson, a former official now in Singapore, said": from the name to before the comma.
  private func apposedSubject(before comma: Int, floor: Int) -> Range<Int>? {
    var head = comma
    var steps = 0
    while let previous = lastComma(before: head, floor: floor), steps < 5 {
      guard isApposition((previous + 1)..<head) else { break }
      head = previous
      steps += 1
    }
    guard let start = nounPhrase(endingAt: head, floor: floor)?.lowerBound else {
      guard let previous = lastComma(before: comma, floor: floor), previous + 1 < comma else {
        return nil
      }
      return nounPhrase(endingAt: comma, floor: previous + 1)
    }
    return start..<comma
  }

  private func lastComma(before end: Int, floor: Int) -> Int? {
    var index = end - 1
    while index >= floor, end - index < 40 {
      if words[index].has(.comma) { return index }
      if words[index].has([.semicolon, .colon, .stop, .dash]) || words[index].quote >= 0 {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether the words between two commas describe what stands before them.
  private func isApposition(_ span: Range<Int>) -> Bool {
    guard let first = span.first else { return false }
    let word = words[first]
    if word.has([.subjectPronoun]), !word.has(.relative) { return false }
    if word.has([.determiner, .relative, .number, .role, .quantifier, .possessivePronoun, .of]) {
      return true
    }
    if word.has([.coordinator, .subordinator, .adverb]) { return false }
    if word.has(.preposition) { return !span.contains { words[$0].has([.subjectPronoun]) } }
    return span.count <= 12 && !span.contains { isFiniteVerb($0) }
  }

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
    return !word.has([
      .subordinator, .coordinator, .be, .have, .does, .modal, .that, .subjectPronoun, .adverb,
    ]) && !isFiniteVerb(index) && !(word.has(.gerund) && !word.has(.maybeNoun))
  }

  /// Whether "and" joins two nouns of one phrase rather than two clauses.
  private func joinsNouns(_ index: Int, floor: Int) -> Bool {
    guard index > floor, word(index, is: "and") || word(index, is: "or") else { return false }
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
  private func isPluralPossessive(_ index: Int) -> Bool {
    guard words[index].has(.quoteMark), index > 0, words[index].quote < 0 else { return false }
    return words[index - 1].end == words[index].start
  }

  /// The noun phrase that begins at `start`: one chunk, appositions and attachments left out.
  func chunk(from start: Int, ceiling: Int) -> Range<Int>? {
    var index = start
    if index < ceiling, words[index].has([.objectPronoun, .subjectPronoun, .relative]) {
      return index..<(index + 1)
    }
    var hasNoun = false
    while index < ceiling {
      let word = words[index]
      if word.has(.mark) {
        if word.has(.hyphen) || isPluralPossessive(index) {
          index += 1
          continue
        }
        break
      }
      if word.has([
        .that, .question, .preposition, .to, .subordinator, .asWord, .relative, .subjectPronoun,
        .be, .have, .does, .modal, .negation,
      ]), !word.has([.organisation, .capital]) {
        break
      }
      if word.has([.determiner, .possessivePronoun]), hasNoun { break }
      if word.has(.coordinator) {
        guard hasNoun, index + 1 < ceiling, words[index + 1].has([.capital]) else { break }
      }
      if hasNoun, isFiniteVerb(index), !word.has(.maybeNoun) { break }
      if hasNoun, word.has(.time), !word.has(.possessive) { break }
      if isNoun(index) { hasNoun = true }
      index += 1
    }
    return hasNoun ? start..<index : nil
  }

  /// The inverted subject from `start` ("said Drew Thompson, a former official, in Rome").
  func invertedSubject(from start: Int, ceiling: Int) -> Range<Int>? {
    guard let head = chunk(from: start, ceiling: ceiling) else { return nil }
    if words[start].has([.subjectPronoun]) { return head }
    var end = head.upperBound
    while end < ceiling {
      let word = words[end]
      if word.has([.stop, .semicolon, .colon, .dash]) || word.quote >= 0 { break }
      if word.has(.comma) {
        guard end + 1 < ceiling, words[end + 1].quote < 0, !words[end + 1].has(.gerund),
          !words[end + 1].has([.coordinator, .subordinator, .adverb])
        else { break }
      }
      end += 1
    }
    while end > head.upperBound, words[end - 1].has([.comma]) { end -= 1 }
    return start..<end
  }
}
