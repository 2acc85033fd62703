/// Round plurals: "dozens", "hundreds of thousands", "tens of millions of dollars".
///
/// They name a magnitude and no number, and so are found only where all kinds are asked for; the
/// value is the least that the words promise, and always approximate.
struct VagueNumbers {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  var found: [Quantity] {
    var found: [Quantity] = []
    var next = 0
    for index in passage.familiar where index >= next {
      guard let first = magnitude(at: index), passage.sense(index - 1).cardinal == nil,
        !passage.isDigits(index - 1)
      else { continue }
      var (value, end) = (first, index + 1)
      while passage.isKeyword(end, .of), let more = magnitude(at: end + 1) {
        value *= more
        end += 2
      }
      found.append(quantity(index, end, value))
      next = end
    }
    return found
  }

  /// Scores of a match are no twenties, and "tens" alone are coins or cards.
  private func magnitude(at index: Int) -> Double? {
    guard passage.signs(index).contains(.vague) else { return nil }
    let value = passage.sense(index).vague
    let isCounting = passage.isKeyword(index + 1, .of) || passage.isWord(index - 1, "of")
    return isCounting || value >= 100 || value == 12 ? value : nil
  }

  /// Money where a currency follows.
  private func quantity(_ first: Int, _ end: Int, _ value: Double) -> Quantity {
    if passage.isKeyword(end, .of),
      let unit = CurrencyTable.english.main.unit(at: end + 1, in: passage)
    {
      return Quantity(
        range: passage.range(first, unit.end), kind: .currency, value: value, unit: unit.unit.name,
        isApproximate: true)
    }
    return Quantity(
      range: passage.range(first, end), kind: .number, value: value, isApproximate: true)
  }
}
