/// "reportedly", "allegedly": something is reported, and nobody says by whom.
extension AttributionFinder {
  mutating func findHearsay(_ index: Int) {
    var start = index
    while start > floor, words[start - 1].quote < 0,
      !words[start - 1].has([.comma, .semicolon, .colon, .dash, .that])
    {
      start -= 1
    }
    let end = clauseEnd(from: index + 1)
    var content: [Range<Int>] = []
    if start < index { content.append(start..<index) }
    if end > index + 1 { content.append((index + 1)..<end) }
    guard !content.isEmpty else { return }
    drafts.append(
      Draft(
        source: nil, cue: index..<(index + 1), content: content, stance: .asserts,
        strength: .alleged, rule: .hearsay, told: nil, stretch: stretch))
  }
}
