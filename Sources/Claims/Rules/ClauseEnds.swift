/// Where what is reported ends.
extension AttributionFinder {
  /// The end of a reported clause from `start`, without the sentence's stop.
  ///
  /// - Parameter isSubordinate: the reporting clause itself ends at the next comma.
  func clauseEnd(from start: Int, isSubordinate: Bool = false) -> Int {
    var index = start
    while index < ceiling {
      let word = words[index]
      if word.quote >= 0 {
        index = max(index + 1, passage.quotes[Int(word.quote)].words.upperBound)
        continue
      }
      if word.has(.semicolon) { break }
      if word.has([.comma, .dash]), endsClause(at: index) { break }
      if isSubordinate, word.has(.comma), index > start, !continuesList(index) { break }
      if word.has(.coordinator) {
        // Without a verb so far it is an object, and any second verb of the subject ends it.
        let isObject = !(start..<index).contains { passage.isFiniteVerb($0) }
        if goesOnReporting(index, isPhrase: isObject) { break }
      }
      index += 1
    }
    return trimmed(start, min(index, ceiling))
  }

  /// The end of a noun phrase or infinitive that is reported.
  func phraseEnd(from start: Int) -> Int {
    var index = start
    while index < ceiling {
      let word = words[index]
      if word.quote >= 0 {
        index = max(index + 1, passage.quotes[Int(word.quote)].words.upperBound)
        continue
      }
      if word.has([.semicolon, .colon]) { break }
      if word.has(.dash), index > start { break }
      if word.has(.comma), index > start, !continuesList(index) { break }
      if word.has(.subordinator), !word.has([.preposition, .adverb]), index > start { break }
      if word.has(.coordinator), goesOnReporting(index, isPhrase: true) { break }
      if index > start, word.has(.preposition), opensCircumstance(index) { break }
      if index > start, word.has(.time), words[index - 1].has(.mark) == false,
        word.has(.capital),
        !words[index - 1].has([.determiner, .possessivePronoun, .of, .preposition])
      {
        break
      }
      index += 1
    }
    return trimmed(start, min(index, ceiling))
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, words[end - 1].quote < 0,
      words[end - 1].has([.comma, .stop, .semicolon, .dash, .colon, .coordinator])
    {
      end -= 1
    }
    return end
  }

  /// Whether something that is not reported begins behind a comma or dash.
  private func endsClause(at mark: Int) -> Bool {
    var next = mark + 1
    while next < ceiling, words[next].has([.adverb, .coordinator]), !words[next].has(.subordinator)
    {
      next += 1
    }
    guard next < ceiling else { return true }
    let word = words[next]
    if word.has(.gerund), word.cue >= 0, !word.has(.maybeNoun) { return true }
    if passage.word(next, is: "according") { return true }
    if word.has(.past), word.cue >= 0, !word.has(.maybeNoun), words[mark + 1].has(.coordinator) {
      return true
    }
    if passage.word(mark + 1, is: "although") || passage.word(mark + 1, is: "though")
      || passage.word(mark + 1, is: "while") || passage.word(mark + 1, is: "but")
    {
      return true
    }
    if words[mark + 1].has(.coordinator), opensReport(next) { return true }
    return isReportToTheEnd(next)
  }

  /// "nearly three in five said they …" behind ", and": a report of its own.
  private func opensReport(_ start: Int) -> Bool {
    var index = start
    while index < ceiling, index - start < 10 {
      let word = words[index]
      if word.quote >= 0 || word.has([.mark, .that]) { return false }
      if word.cue >= 0, lexicon.cues[Int(word.cue)].frames.contains(.quote), index > start,
        word.has([.past, .third]), passage.isVerb(index, floor: start)
      {
        return true
      }
      if passage.isFiniteVerb(index), !word.has(WordClasses.auxiliary) { return false }
      index += 1
    }
    return false
  }

  /// ", he said" at the end of a sentence or before a further comma.
  private func isReportToTheEnd(_ start: Int) -> Bool {
    var index = start
    while index < ceiling, index - start < 14 {
      let word = words[index]
      if word.quote >= 0 || word.has([.stop, .semicolon, .colon, .that, .question]) {
        return false
      }
      if word.cue >= 0, lexicon.cues[Int(word.cue)].frames.contains(.quote),
        word.has([.past, .third, .base]), passage.isVerb(index, floor: start), index > start
      {
        let next = index + 1
        if next >= ceiling { return true }
        if words[next].has([.comma, .stop]) { return true }
        if words[next].has([.time, .preposition, .adverb, .objectPronoun, .to]) {
          let rest = (next..<min(ceiling, next + 40)).prefix { !words[$0].has([.comma, .stop]) }
          return !rest.contains { passage.isFiniteVerb($0) }
        }
        // "the official told CNN."
        guard lexicon.cues[Int(word.cue)].frames.contains(.person),
          let told = passage.chunk(from: next, ceiling: ceiling)
        else { return false }
        return told.upperBound >= ceiling || words[told.upperBound].has([.comma, .stop])
      }
      if word.has(.comma), index - start > 8 { return false }
      index += 1
    }
    return false
  }

  /// Whether a second reporting verb of the same subject stands at `index`: "and added that".
  private func goesOnReporting(_ coordinator: Int, isPhrase: Bool = false) -> Bool {
    var index = coordinator + 1
    while index < ceiling, words[index].has([.adverb, .have, .modal, .does, .negation]),
      words[index].cue < 0
    {
      index += 1
    }
    guard index < ceiling, words[index].cue >= 0 else { return false }
    let frames = lexicon.cues[Int(words[index].cue)].frames
    guard
      isPhrase || !frames.isDisjoint(with: [.quote, .that, .clause])
        || passage.word(coordinator, is: "but")
    else { return false }
    if words[index].has(.base), words[index - 1].has([.modal, .does, .negation]) { return true }
    return words[index].has([.past, .third, .gerund]) && !words[index].has(.maybeNoun)
  }

  /// Whether a comma stands in a list of names or nouns, or before an apposition inside.
  private func continuesList(_ comma: Int) -> Bool {
    var index = comma + 1
    while index < ceiling, index - comma < 12 {
      let word = words[index]
      if word.has(.comma) { return index - comma <= 5 && !passage.isFiniteVerb(comma + 1) }
      if word.has(.coordinator) { return index - comma <= 6 && !opensClause(behind: index) }
      if word.has([.stop, .semicolon, .colon, .dash, .gerund]) || passage.isFiniteVerb(index) {
        return false
      }
      index += 1
    }
    return false
  }

  /// Whether a clause with a verb of its own stands between "and" and the next mark.
  private func opensClause(behind coordinator: Int) -> Bool {
    var index = coordinator + 1
    while index < ceiling, index - coordinator < 14, !words[index].has([.comma, .stop, .semicolon])
    {
      if words[index].quote < 0, passage.isFiniteVerb(index) { return true }
      index += 1
    }
    return false
  }

  /// "on Monday", "in a statement", "during the debate": when or where it was said.
  private func opensCircumstance(_ index: Int) -> Bool {
    if passage.word(index, is: "during") || passage.word(index, is: "after")
      || passage.word(index, is: "before") || passage.word(index, is: "following")
      || passage.word(index, is: "since")
    {
      return true
    }
    guard index + 1 < ceiling else { return false }
    let next = words[index + 1]
    if next.has(.time), next.has(.capital), !words[index].has(.of) { return true }
    if next.has(.number), next.end - next.start == 4, passage.word(index, is: "in") { return true }
    guard passage.word(index, is: "in") || passage.word(index, is: "at"), index + 2 < ceiling,
      next.has([.determiner, .possessivePronoun])
    else { return false }
    return (index + 2..<min(ceiling, index + 5)).contains {
      passage.word($0, is: "interview") || passage.word($0, is: "statement")
        || passage.word($0, is: "speech") || passage.word($0, is: "tweet")
        || passage.word($0, is: "email") || passage.word($0, is: "rally")
        || passage.word($0, is: "conference") || passage.word($0, is: "debate")
    }
  }
}
