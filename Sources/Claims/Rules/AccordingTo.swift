/// "According to officials, …" and "…, according to people familiar with the matter".
extension AttributionFinder {
  mutating func findAccordingTo(_ index: Int) {
    guard index + 2 < ceiling, words[index + 1].has(.to) else { return }
    let sourceStart = index + 2
    var end = sourceStart
    while end < ceiling {
      let word = words[end]
      if word.has([.stop, .semicolon, .colon, .dash]), word.quote < 0 { break }
      if word.quote >= 0, words[sourceStart].quote != word.quote { break }
      if word.has(.comma), !isInsideSource(end, from: sourceStart) { break }
      end += 1
    }
    guard end > sourceStart else { return }
    let content: Range<Int>
    let isFirst = (floor..<index).allSatisfy {
      words[$0].has([.coordinator, .adverb, .comma, .mark])
    }
    if isFirst {
      guard end + 1 < ceiling else { return }
      content = (end + 1)..<clauseEnd(from: end + 1)
    } else {
      var start = floor
      if let last = lastOfStretch, last.rule == .accordingTo { start = last.cue.upperBound }
      var stop = index
      while stop > start, words[stop - 1].quote < 0, words[stop - 1].has([.comma, .dash]) {
        stop -= 1
      }
      content = start..<stop
    }
    guard !content.isEmpty else { return }
    drafts.append(
      Draft(
        source: sourceStart..<end, cue: index..<(index + 2), content: [content], stance: .asserts,
        strength: .said, rule: .accordingTo, told: nil, stretch: stretch))
  }

  /// Whether a comma belongs to the source: before an apposition that another comma or the end
  /// of the sentence closes.
  private func isInsideSource(_ comma: Int, from start: Int) -> Bool {
    guard comma + 1 < ceiling else { return false }
    let isFirst = (floor..<start - 2).allSatisfy { words[$0].has([.coordinator, .adverb, .mark]) }
    let next = words[comma + 1]
    if next.has(.relative) { return !isFirst || closesBeforeClause(comma + 2) }
    guard next.has([.determiner, .role, .number]) || next.has(.capital) && !isFirst else {
      return false
    }
    var index = comma + 1
    while index < ceiling {
      if words[index].has([.stop]) { return !isFirst }
      if words[index].has(.comma) {
        return isFirst ? index + 1 < ceiling && !hasFinite(comma + 1, index) : true
      }
      if passage.isFiniteVerb(index) { return false }
      index += 1
    }
    return !isFirst
  }

  /// Whether another comma follows, and a clause behind it.
  private func closesBeforeClause(_ start: Int) -> Bool {
    guard start < ceiling, let comma = (start..<ceiling).first(where: { words[$0].has(.comma) })
    else { return false }
    return hasFinite(comma + 1, ceiling)
  }

  private func hasFinite(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { passage.isFiniteVerb($0) }
  }
}
