/// Fractions in words: "two thirds", "three and a fifth", "half a million", "one out of three".
struct FractionGrammar {
  let passage: Passage
  let numbers: NumberGrammar

  /// A fraction that begins with "half", "quarter" or an article: "half a million", "a half",
  /// "a third of".
  func leading(at index: Int) -> NumberPhrase? {
    let article = passage.isKeyword(index, .a)
    let word = article ? index + 1 : index
    if let part = halfOrQuarter(at: word) {
      let scaled = scale(after: word + 1)
      if let scaled {
        return NumberPhrase(
          first: index, end: scaled.end, value: part * scaled.factor, isFraction: true,
          hasScale: true)
      }
      guard article, passage.isKeyword(word, .half) || isAlone(word) else { return nil }
      return NumberPhrase(first: index, end: word + 1, value: part, isFraction: true)
    }
    guard article, let ordinal = OrdinalGrammar(passage: passage).ordinal(at: word),
      !ordinal.isDigits, ordinal.value > 2, isAlone(ordinal.end - 1)
    else { return nil }
    return NumberPhrase(first: index, end: ordinal.end, value: 1 / ordinal.value, isFraction: true)
  }

  /// Whether "a third" is a part and not a place ("a third attempt"): nothing that could be its
  /// noun follows.
  private func isAlone(_ index: Int) -> Bool {
    !passage.isWord(index + 1) || passage.isKeyword(index + 1, .of)
  }

  private func halfOrQuarter(at index: Int) -> Double? {
    passage.isKeyword(index, .half) && !passage.isWord(index, "halves")
      ? 0.5 : passage.isWord(index, "quarter") ? 0.25 : nil
  }

  /// "million", "a million" or "of a million" after a fraction.
  private func scale(after index: Int) -> (factor: Double, end: Int)? {
    var next = index
    if passage.isKeyword(next, .of) { next += 1 }
    if passage.isKeyword(next, .a) { next += 1 }
    guard let numeral = passage.sense(next).cardinal,
      numeral.magnitude == .scale || numeral.magnitude == .dozen
    else { return nil }
    return (numeral.value, next + 1)
  }

  /// Reads on after a cardinal number where it is the numerator ("two thirds") or has a fraction
  /// added to it ("three and a half").
  func extend(_ number: inout NumberPhrase) {
    if !number.isDigits, numerator(&number) { return }
    tail(&number)
  }

  /// Turns "two thirds", "one hundred thirty fifths" into their value. As many words before the
  /// plural as can be belong to the denominator, where a whole numerator is left: 100/35.
  private func numerator(_ number: inout NumberPhrase) -> Bool {
    let words = number.first..<number.end
    let start = lastAnd(in: words).map { $0 + 1 } ?? number.first
    for split in start...number.end {
      let numeratorEnd = passage.isMark(split - 1, "-") ? split - 1 : split
      guard numeratorEnd > start, split == number.end || beginsNumber(split),
        let numerator = value(start, numeratorEnd),
        let bottom = denominator(at: split, of: numerator)
      else { continue }
      let whole = start == number.first ? 0 : value(number.first, start - 1)
      guard let whole else { continue }
      number.end = bottom.end
      number.isFraction = true
      number.hasScale = false
      var part = numerator / bottom.value
      if let scaled = scale(after: number.end) {
        part *= scaled.factor
        number.end = scaled.end
        number.hasScale = true
      } else if whole > 0 {
        part *= scale(endingAt: start - 1)
      }
      number.value = whole + part
      return true
    }
    return false
  }

  /// Whether a number can begin at `index`, and the word is not the second half of one
  /// ("thirty-two").
  private func beginsNumber(_ index: Int) -> Bool {
    guard !passage.isMark(index - 1, "-"), let numeral = passage.sense(index).cardinal else {
      return false
    }
    switch numeral.magnitude {
    case .unit, .teen, .ten: return true
    case .hundred, .scale, .dozen: return false
    }
  }

  /// The denominator at `index`, after a hyphen if there is one: in the plural, or in the
  /// singular after one.
  private func denominator(at index: Int, of numerator: Double) -> NumberPhrase? {
    let start = passage.isMark(index, "-") ? index + 1 : index
    if passage.isKeyword(start, .quarter) {
      return NumberPhrase(first: start, end: start + 1, value: 4)
    }
    if passage.isWord(start, "half"), numerator == 1, scale(after: start + 1) == nil {
      return NumberPhrase(first: start, end: start + 1, value: 2)
    }
    guard let ordinal = OrdinalGrammar(passage: passage).ordinal(at: start), !ordinal.isDigits,
      ordinal.value > 2, ordinal.isFraction || numerator == 1
    else { return nil }
    return ordinal
  }

  private func lastAnd(in words: Range<Int>) -> Int? {
    words.last { passage.isKeyword($0, .and) }
  }

  /// The value of the cardinal that covers exactly these lexemes.
  private func value(_ first: Int, _ end: Int) -> Double? {
    var sum = CardinalSum()
    for index in first..<end {
      if let numeral = passage.sense(index).cardinal {
        guard sum.take(numeral) else { return nil }
      } else if !passage.isMark(index, "-"), !passage.isKeyword(index, .and),
        !passage.isKeyword(index, .a)
      {
        return nil
      }
    }
    return sum.value
  }

  /// "… and a half", "… and three fifths", "… and three quarters million".
  private func tail(_ number: inout NumberPhrase) {
    guard passage.isKeyword(number.end, .and) else { return }
    let next = number.end + 1
    guard let part = leading(at: next) ?? wordFraction(at: next), part.isFraction else { return }
    let scale = number.hasScale && !part.hasScale ? self.scale(endingAt: number.end) : 1
    let scaled = part.hasScale ? nil : self.scale(after: part.end)
    if part.hasScale, !number.hasScale {
      // "two and a half million" is two million more, "one billion and a half million" is not.
      number.value = number.value * self.scale(endingAt: part.end) + part.value
      number.end = part.end
      number.hasScale = true
    } else if let scaled, !number.hasScale {
      // "two and a half million"
      number.value = (number.value + part.value) * scaled.factor
      number.end = scaled.end
      number.hasScale = true
    } else {
      number.value += part.value * scale
      number.end = part.end
    }
    number.isFraction = true
  }

  private func wordFraction(at index: Int) -> NumberPhrase? {
    guard passage.isWord(index), var part = numbers.cardinal(at: index) else { return nil }
    extend(&part)
    return part
  }

  /// The scale that the word before `end` names: a million for "3 million"; 1 for none.
  private func scale(endingAt end: Int) -> Double {
    guard let numeral = passage.sense(end - 1).cardinal, numeral.magnitude == .scale
    else { return 1 }
    return numeral.value
  }

  /// "one out of three", "2000 over 3". Over a smaller number "out of" counts a score ("12 out of
  /// 10"), and "over" with a noun after it means time ("300 over three years").
  func ratio(_ number: inout NumberPhrase) {
    if passage.isKeyword(number.end, .out), passage.isKeyword(number.end + 1, .of),
      let bottom = numbers.cardinal(at: number.end + 2), bottom.value > number.value
    {
      number.value /= bottom.value
      number.end = bottom.end
      number.isFraction = true
    } else if passage.isKeyword(number.end, .over),
      let bottom = numbers.cardinal(at: number.end + 1), bottom.value != 0,
      !passage.isWord(bottom.end)
    {
      number.value /= bottom.value
      number.end = bottom.end
      number.isFraction = true
    }
  }
}
