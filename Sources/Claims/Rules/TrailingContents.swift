/// What a report behind its content attributes, and where that report ends.
extension AttributionFinder {
  /// Whether the word at `index` may close what a report behind it attributes.
  func closesContent(_ index: Int) -> Bool {
    if words[index].quote >= 0 { return true }
    return words[index].has([.comma, .dash]) || words[index].has(.query)
  }

  /// The quotation or clause that ends at `boundary`, which is a comma or a closing mark.
  func contentBefore(_ boundary: Int) -> Range<Int>? {
    var end = boundary
    if words[boundary].quote >= 0 { end = boundary + 1 }
    guard end > floor else { return nil }
    var start = floor
    if let last = drafts[firstOfStretch...].last(where: { $0.followsItsContent }) {
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
  func endOfReport(_ verb: VerbUse) -> (place: Int, told: Range<Int>?)? {
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
          if words[end].has(.that), end + 1 < ceiling, end > index,
            !words[end + 1].has(WordClasses.auxiliary)
          {
            return nil
          }
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
  func remainder(from place: Int) -> Range<Int>? {
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
