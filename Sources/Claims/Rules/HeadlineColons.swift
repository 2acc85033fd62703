/// "Minister: talks go on", "CLINTON: I said so".
extension AttributionFinder {
  mutating func findColon(_ index: Int) {
    guard index > floor, index + 2 < ceiling, index - floor <= 5 else { return }
    let name = floor..<index
    guard
      name.allSatisfy({
        words[$0].has([.capital, .hyphen])
          && !words[$0].has([.determiner, .preposition, .time, .label])
      })
    else { return }
    guard words[index - 1].has([.capital]), isNameOrRole(name) else { return }
    var end = ceiling
    while end > index + 1, words[end - 1].quote < 0, words[end - 1].has(.stop) { end -= 1 }
    guard end > index + 1 else { return }
    let turn = passage.continuesLine(stretch) ? stretch..<stretch : restOfTurn()
    add(
      Draft(
        source: name, cue: index..<(index + 1),
        content: [(index + 1)..<end] + turn.map { passage.stretches[$0] }, stance: .asserts,
        strength: .said, rule: .colon, told: nil, stretch: stretch))
  }

  /// The stretches behind this one on the same line, which the name before the colon speaks too.
  private func restOfTurn() -> Range<Int> {
    var next = stretch + 1
    while next < passage.stretches.count, next - stretch <= 40, passage.continuesLine(next) {
      next += 1
    }
    return (stretch + 1)..<next
  }

  private func isNameOrRole(_ span: Range<Int>) -> Bool {
    if span.allSatisfy({ words[$0].has([.allCapitals, .hyphen]) }) { return true }
    return span.contains {
      words[$0].has([.role, .people, .organisation, .outlet, .place, .male, .female])
    }
  }
}
