/// "…," said Drew Thompson, a former official.
extension AttributionFinder {
  /// Verb before speaker, behind a quotation or a clause.
  mutating func findInverted(_ index: Int, _ cue: Cue, _ group: Passage.VerbGroup) -> Bool {
    let start = group.words.lowerBound
    guard cue.frames.contains(.quote), !group.hasAuxiliary, start > floor,
      words[index].has([.past, .third]), index + 1 < ceiling
    else { return false }
    let boundary = start - 1
    guard closesContent(boundary) else { return false }
    if words[boundary].quote < 0, !closesClause(boundary, cue) { return false }
    guard words[index + 1].quote < 0,
      let subject = passage.invertedSubject(from: index + 1, ceiling: ceiling)
    else { return false }
    if words[index + 1].has(.objectPronoun), !words[index + 1].has(.subjectPronoun) { return false }
    if words[boundary].quote < 0 {
      let isWhole = subject.upperBound >= ceiling || words[subject.upperBound].has(.mark)
      let head = subject.prefix { !words[$0].has(.relative) }
      guard isWhole, !head.contains(where: { passage.isFiniteVerb($0) }) else { return false }
    }
    guard let left = contentBefore(boundary) else { return false }
    var content = [left]
    if let rest = remainder(from: subject.upperBound) { content.append(rest) }
    add(
      Draft(
        source: subject, cue: group.words, content: content, stance: cue.stance,
        strength: cue.strength, rule: .reportInverted, told: nil, stretch: stretch))
    return true
  }

  /// Whether a comma closes a clause, rather than an apposition of the verb's own subject.
  private func closesClause(_ comma: Int, _ cue: Cue) -> Bool {
    if cue.frames.contains(.person), !cue.frames.contains(.whether) { return false }
    var start = comma
    while start > floor,
      words[start - 1].quote >= 0 || !words[start - 1].has([.comma, .dash, .semicolon])
    {
      start -= 1
    }
    if words[start].has([.relative, .gerund, .participle]), start > floor { return false }
    return (start..<comma).contains { passage.isFiniteVerb($0) }
      || comma > 0 && words[comma - 1].quote >= 0
  }
}
