/// What may stand behind a reporting verb: where its clause, quotation or object begins and ends.
extension AttributionFinder {
  /// The "that", "whether" or "how" that opens the content, adjuncts passed over.
  func openingThat(from start: Int, _ verb: VerbUse) -> Int? {
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
  func openingQuote(from start: Int) -> Range<Int>? {
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

  func opensClause(_ index: Int) -> Bool {
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
  func speechObject(from start: Int, of verb: VerbUse) -> Range<Int>? {
    guard let object = passage.chunk(from: start, ceiling: ceiling),
      words[object.upperBound - 1].has(.cueNoun)
    else { return nil }
    return start..<objectEnd(from: start, of: verb)
  }

  /// The end of an object; "the claim" of "the expert who made the claim has left".
  func objectEnd(from start: Int, of verb: VerbUse) -> Int {
    let end = phraseEnd(from: start)
    guard let subject = verb.subject, words[subject.lowerBound].has(.relative) else { return end }
    let main = (start..<end).first { passage.isFiniteVerb($0) }
    guard let main, !words[start..<main].contains(where: { $0.has([.relative, .that]) }) else {
      return end
    }
    return max(start + 1, passage.verbGroup(main, floor: start).words.lowerBound)
  }

  /// "declined to be identified": says nothing of what is claimed.
  func isToBeNamed(_ to: Int) -> Bool {
    to + 2 < ceiling && words[to + 1].has(.be) && words[to + 2].has(.participle)
  }

  /// "a report" of "rejected as “pure fantasy” a report".
  func objectAfterAs(_ start: Int) -> Int? {
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

  func opensObject(_ index: Int) -> Bool {
    let word = words[index]
    if word.quote >= 0 { return true }
    if word.has(.mark) || word.has([.of, .asWord, .subordinator, .coordinator]) { return false }
    if passage.word(index, is: "at"), index + 1 < ceiling {
      return passage.word(index + 1, is: "least") || passage.word(index + 1, is: "most")
    }
    return !word.has([.preposition, .to])
  }
}
