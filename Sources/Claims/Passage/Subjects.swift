/// Who or what stands before a verb as its subject.
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
      return named(phrase)
    }
    // "Christie, on Sunday, said": the day stands between the subject and its verb.
    var comma = phrase.lowerBound - 1
    if comma > floor, words[comma].has(.preposition) { comma -= 1 }
    guard comma > floor, words[comma].has(.comma) else { return phrase }
    return apposedSubject(before: comma, floor: floor) ?? phrase
  }

  /// "China on Tuesday", "the ministry late Friday", "Beijing and Moscow both": what stands before
  /// the verb and does not name who it is.
  private func named(_ phrase: Range<Int>) -> Range<Int> {
    var end = phrase.upperBound
    if phrase.count > 1, word(end - 1, is: "both") || word(end - 1, is: "all") { end -= 1 }
    while end > phrase.lowerBound + 1, words[end - 1].has(.time), words[end - 1].has(.capital) {
      end -= 1
    }
    guard end < phrase.upperBound else { return phrase }
    while end > phrase.lowerBound + 1,
      word(end - 1, is: "on") || word(end - 1, is: "late")
        || word(end - 1, is: "early") || words[end - 1].has(.adverb)
    {
      end -= 1
    }
    return isNoun(end - 1) ? phrase.lowerBound..<end : phrase
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
      if steps > 0, opensReport((previous + 1)..<head, floor: floor) { break }
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

  /// "Sam Hall" of "Prices fell, Sam Hall, a director, said": whoever is described, behind a clause
  /// and its comma, rather than one more description.
  private func opensReport(_ span: Range<Int>, floor: Int) -> Bool {
    guard let first = span.first, let last = span.last,
      (floor..<first).contains(where: { words[$0].quote < 0 && isFiniteVerb($0) })
    else { return false }
    if word(first, is: "the") { return true }
    if words[first].has([.number, .quantifier]) { return words[last].has(.people) }
    return words[first].has(.capital) && !words[first].has([.determiner, .time])
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
    if word.has(.adverb), span.count > 1, words[first + 1].has(.participle) { return true }
    if word.has([.coordinator, .subordinator, .adverb]) { return false }
    // ", seen by the paper and dated 4 April,"
    if word.has([.participle, .gerund]), !word.has(.maybeNoun), words[first - 1].has(.comma) {
      return true
    }
    if word.has(.preposition) { return !span.contains { words[$0].has([.subjectPronoun]) } }
    return span.count <= 12 && !span.contains { isFiniteVerb($0) }
  }
}
