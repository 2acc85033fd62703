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
  /// stands on both sides has a subject and a verb.
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
    guard joins || words[mark].has(.semicolon), next < end else { return nil }
    var verb = next
    while verb < end, verb - next < 14, !words[verb].has([.comma, .semicolon]) {
      if verb > next, isFiniteVerb(verb), subject(before: verb, floor: next) != nil { return next }
      verb += 1
    }
    return nil
  }
}
