/// Ordinal numbers in words ("one hundred twenty-fifth") and digits ("21st").
struct OrdinalGrammar {
  let passage: Passage

  /// The ordinal that begins at `index`; its `isFraction` tells a plural ("thirds").
  func ordinal(at index: Int) -> NumberPhrase? {
    passage.isDigits(index) ? inDigits(at: index) : inWords(at: index)
  }

  /// Digits with the ending "st", "nd", "rd" or "th" glued to them; a wrong ending ("2th") is
  /// read all the same.
  private func inDigits(at index: Int) -> NumberPhrase? {
    let ending = index + 1
    guard passage[ending].isGlued, passage[ending].length == 2,
      passage.isWord(ending, "th") || passage.isWord(ending, "st") || passage.isWord(ending, "nd")
        || passage.isWord(ending, "rd"), !passage.runsOn(after: ending)
    else { return nil }
    return NumberPhrase(first: index, end: index + 2, value: passage[index].value, isDigits: true)
  }

  private func inWords(at index: Int) -> NumberPhrase? {
    var sum = CardinalSum()
    var next = passage.isKeyword(index, .a) ? index + 1 : index
    while true {
      let sense = passage.sense(next)
      if let numeral = sense.ordinal, !passage.isKeyword(next, .quarter) {
        let last = sum.last
        guard sum.take(numeral) else { return nil }
        // "a third" is a fraction, "a hundred trillionth" a place.
        if last == nil && next > index { return nil }
        return NumberPhrase(
          first: index, end: next + 1, value: sum.value, isFraction: sense.isPlural)
      }
      guard let numeral = sense.cardinal, sum.take(numeral) else { return nil }
      next += 1
      if passage.isMark(next, "-") {
        next += 1
      } else if passage.isKeyword(next, .and), sum.mayTakeAnd {
        next += 1
      }
    }
  }
}
