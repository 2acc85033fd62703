import Text

extension Passage {
  /// The words of a sentence; `from` moves on with the sentences, which must come in order.
  func words(of range: TextRange, from index: inout Int) -> Range<Int> {
    while index < words.count, Int(words[index].start) < range.start { index += 1 }
    let start = index
    while index < words.count, Int(words[index].end) <= range.end { index += 1 }
    return start..<index
  }

  /// The clauses that can be judged apart; none where the sentence has only one.
  ///
  /// A clause ends at ", and", ", but", ", while" or a semicolon outside quotations, where what
  /// stands on both sides has a subject and a verb; so does one before "and that", and before "and"
  /// with a subject of its own.
  func clauses(of span: Range<Int>) -> [TextRange] {
    var cuts: [(end: Int, next: Int)] = []
    var start = span.lowerBound
    var index = start
    while index < span.upperBound {
      let word = words[index]
      if word.quote < 0, word.has([.semicolon, .comma]), index > start,
        let next = clauseOpening(after: index, end: span.upperBound),
        (start..<index).contains(where: { isFiniteVerb($0) })
      {
        cuts.append((index, next))
        start = next
      } else if word.quote < 0, word.has(.coordinator), index > start + 1,
        isJoint(index, from: start, end: span.upperBound)
      {
        cuts.append((index, index + 1))
        start = index + 1
      }
      index += 1
    }
    guard !cuts.isEmpty else { return [] }
    var parts: [TextRange] = []
    var first = span.lowerBound
    for cut in cuts {
      parts.append(range(first..<cut.end))
      first = cut.next
    }
    var end = span.upperBound
    while end > first, words[end - 1].has(.stop) { end -= 1 }
    if end > first { parts.append(range(first..<end)) }
    return parts.count > 1 ? parts : []
  }

  /// Where a clause of its own begins behind a mark; nil where none does.
  private func clauseOpening(after mark: Int, end: Int) -> Int? {
    var next = mark + 1
    guard next < end else { return nil }
    let joins = words[next].has(.coordinator) || word(next, is: "while")
    if joins { next += 1 }
    guard joins || words[mark].has(.semicolon), next < end, !isFiniteVerb(next) else { return nil }
    var verb = next
    while verb < end, verb - next < 14, !words[verb].has([.comma, .semicolon]) {
      if verb > next, isFiniteVerb(verb), subject(before: verb, floor: next) != nil { return next }
      verb += 1
    }
    return nil
  }

  /// Whether "and" without a comma joins two clauses: "said A fell and that B rose", "A fell and B
  /// rose".
  private func isJoint(_ coordinator: Int, from start: Int, end: Int) -> Bool {
    let next = coordinator + 1
    let isCut = words[coordinator - 1].has(.mark) && !words[coordinator - 1].has(.quoteMark)
    guard next < end, !isCut, words[next].quote < 0,
      let last = (start..<coordinator).last(where: { words[$0].quote < 0 && isFiniteVerb($0) })
    else { return false }
    // "between 1992 and 2021".
    if words[coordinator - 1].has([.number, .time]), words[next].has([.number, .time]) {
      return false
    }
    if words[next].has(.that) {
      return (start..<coordinator).contains { words[$0].has(.that) || words[$0].cue >= 0 }
        && (next + 1..<end).contains { isFiniteVerb($0) }
    }
    // "said prices and wages rose": the nouns are one subject.
    if words[last].cue >= 0,
      Lexicon.english.cues[Int(words[last].cue)].frames.contains(.clause)
        || words[last..<coordinator].contains(where: { $0.has(.that) })
    {
      return false
    }
    if let relative = (start..<last).last(where: { words[$0].has(.relative) }),
      !(relative..<last).contains(where: { isFiniteVerb($0) })
    {
      return false
    }
    return hasOwnSubject(from: next, end: end)
  }

  /// Whether the clause from `start` has a subject of its own before its verb.
  private func hasOwnSubject(from start: Int, end: Int) -> Bool {
    if isFiniteVerb(start) { return false }
    var verb = start + 1
    while verb < end, verb - start < 10, words[verb].quote < 0, !words[verb].has(.mark) {
      if isFiniteVerb(verb) {
        let opening = verbGroup(verb, floor: start).words.lowerBound
        guard let subject = subject(before: opening, floor: start) else { return false }
        return !words[subject.lowerBound].has(.relative)
      }
      verb += 1
    }
    return false
  }
}
