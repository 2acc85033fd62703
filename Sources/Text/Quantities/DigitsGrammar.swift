/// Numbers in digits: "1,234.5", "40 000", ".25", "1.3x10^6", "10 1/2", "2½".
struct DigitsGrammar {
  let passage: Passage

  /// The number in digits that begins at `index`, without sign, multiplier or scale word.
  func number(at index: Int) -> NumberPhrase? {
    let lexeme = passage[index]
    if lexeme.kind == .fraction {
      return NumberPhrase(
        first: index, end: index + 1, value: lexeme.value, isDigits: true, isFraction: true)
    }
    guard var number = decimal(at: index) else { return nil }
    exponent(&number)
    fraction(&number)
    return number
  }

  private func decimal(at index: Int) -> NumberPhrase? {
    if passage.isMark(index, "."), passage.isDigits(index + 1), passage[index + 1].isGlued,
      !passage[index].isGlued || passage[index - 1].kind == .mark && !passage.isMark(index - 1, ".")
    {
      let digits = passage[index + 1]
      return NumberPhrase(
        first: index, end: index + 2, value: digits.value / power(10, digits.length),
        isDigits: true)
    }
    guard passage.isDigits(index) else { return nil }
    var number = NumberPhrase(
      first: index, end: index + 1, value: passage[index].value, isDigits: true)
    groups(&number)
    if isSeparated(number.end, by: "."), !isSeparated(number.end + 2, by: ".") {
      let digits = passage[number.end + 1]
      number.value += digits.value / power(10, digits.length)
      number.end += 2
    }
    return number
  }

  /// Groups of three after commas or blanks; a lone comma before one or two digits is a decimal
  /// comma, but not in a list ("22,24,26").
  private func groups(_ number: inout NumberPhrase) {
    guard passage[number.first].length <= 3 else { return }
    let first = number.end
    while isSeparated(number.end, by: ","), passage[number.end + 1].length == 3 {
      number.value = number.value * 1000 + passage[number.end + 1].value
      number.end += 2
    }
    guard number.end == first else { return }
    while passage.isDigits(number.end), passage[number.end].length == 3,
      passage[number.end].start == passage[number.end - 1].end + blankLength(before: number.end),
      !passage.runsOn(after: number.end), number.value > 0
    {
      number.value = number.value * 1000 + passage[number.end].value
      number.end += 1
    }
    guard number.end == first, isSeparated(first, by: ","), passage[first + 1].length < 3,
      !isSeparated(first + 2, by: ","), !passage.isMark(number.first - 1, ",")
    else { return }
    number.value += passage[first + 1].value / power(10, passage[first + 1].length)
    number.end += 2
  }

  /// One blank: a space, or a no-break one of two or three bytes.
  private func blankLength(before index: Int) -> Int {
    let byte = passage.text.utf8[passage[index].start - 1]
    return byte == 32 ? 1 : byte == 0xA0 ? 2 : 3
  }

  /// Whether the mark at `index` and digits after it hang together with what is before.
  private func isSeparated(_ index: Int, by mark: Unicode.Scalar) -> Bool {
    passage.isMark(index, mark) && passage[index].isGlued && passage.isDigits(index + 1)
      && passage[index + 1].isGlued
  }

  /// "12.32e+14", "2.5^-1", "6.23x10^-4".
  private func exponent(_ number: inout NumberPhrase) {
    let next = number.end
    if passage.isWord(next, "e"), passage[next].isGlued, let power = signed(at: next + 1) {
      number.value *= self.power(10, power.value)
      number.end = power.end
    } else if passage.isMark(next, "^"), let power = signed(at: next + 1) {
      number.value = self.power(number.value, power.value)
      number.end = power.end
    } else if passage.isWord(next, "x") || passage.isMark(next, "×"),
      passage[next + 1].value == 10, passage.isMark(next + 2, "^"),
      let power = signed(at: next + 3)
    {
      number.value *= self.power(10, power.value)
      number.end = power.end
    }
  }

  /// Whole digits after any number of signs.
  private func signed(at index: Int) -> (value: Int, end: Int)? {
    var next = index
    var sign = 1
    while passage.isMark(next, "-") || passage.isMark(next, "+") {
      if passage.isMark(next, "-") { sign = -sign }
      next += 1
    }
    guard passage.isDigits(next), passage[next].isGlued, passage[next].length < 4 else {
      return nil
    }
    return (sign * Int(passage[next].value), next + 1)
  }

  /// "3/4" alone, and "10 1/2", "2½" after a whole number; not the parts of a date or a telephone
  /// number ("11/12/35", "222-2222/2222").
  private func fraction(_ number: inout NumberPhrase) {
    if passage[number.end].kind == .fraction {
      number.value += passage[number.end].value
      number.end += 1
      number.isFraction = true
    } else if let part = simpleFraction(at: number.end), part < 1, !passage[number.end].isGlued {
      number.value += part
      number.end += 3
      number.isFraction = true
    } else if number.end == number.first + 1, let part = simpleFraction(at: number.first),
      !passage[number.first].isGlued || passage[number.first - 1].kind != .mark
        || passage.isMark(number.first - 1, "(")
    {
      number.value = part
      number.end += 2
      number.isFraction = true
    }
  }

  private func simpleFraction(at index: Int) -> Double? {
    guard passage.isDigits(index), isSeparated(index + 1, by: "/"), passage[index + 2].value > 0,
      !passage.isMark(index + 3, "/") || !passage[index + 3].isGlued
    else { return nil }
    return passage[index].value / passage[index + 2].value
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<abs(exponent) { result *= base }
    return exponent < 0 ? 1 / result : result
  }
}
