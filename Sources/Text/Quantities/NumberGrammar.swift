/// Numbers in words, in digits, and in both ("4 thousand 3 hundred and 21").
///
/// phrase = [sign] (fraction | cardinal [fraction tail] [ratio]), composed from the word classes
/// of `CardinalSum`; nothing is listed but the words themselves.
struct NumberGrammar {
  let passage: Passage
  private var digits: DigitsGrammar { DigitsGrammar(passage: passage) }

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The longest number that begins at `index`, its sign included.
  @inline(__always)
  func number(at index: Int) -> NumberPhrase? { passage.number(at: index) }

  /// Every number that begins anywhere in the passage, read for the first time.
  var numbers: [NumberPhrase] {
    var found: [NumberPhrase] = []
    for index in passage.familiar {
      if let number = read(at: index) { found.append(number) }
    }
    return found
  }

  private func read(at index: Int) -> NumberPhrase? {
    guard mayBegin(index) else { return nil }
    if let start = afterSign(index), var number = unsigned(at: start) {
      number.value = -number.value
      return NumberPhrase(
        first: index, end: number.end, value: number.value, isDigits: number.isDigits,
        isFraction: number.isFraction, hasScale: number.hasScale)
    }
    return unsigned(at: index)
  }

  /// A quick look: digits, number words, an article before one, a sign, or the point of ".5".
  private func mayBegin(_ index: Int) -> Bool {
    let lexeme = passage[index]
    switch lexeme.kind {
    case .digits, .fraction: return true
    case .mark: return lexeme.scalar == 0x2D || lexeme.scalar == 0x2E
    case .nothing: return false
    case .word:
      guard lexeme.sense > 0 else { return false }
      let signs = passage.signs(index)
      if signs.contains(.number) || passage.isKeyword(index, .minus) { return true }
      return passage.isKeyword(index, .a)
        && !passage.signs(index + 1).isDisjoint(with: [.number, .ordinal])
    }
  }

  /// The index after a sign: "minus", "negative", or a hyphen that joins nothing. A hyphen apart
  /// from its digits is a dash, unless it begins the passage.
  private func afterSign(_ index: Int) -> Int? {
    if passage.isKeyword(index, .minus) { return index + 1 }
    guard passage.isMark(index, "-"), index == 0 || !passage[index].isGlued else { return nil }
    guard passage[index + 1].isGlued || index == 0 else { return nil }
    return index + 1
  }

  private func unsigned(at index: Int) -> NumberPhrase? {
    let fractions = FractionGrammar(passage: passage, numbers: self)
    if let found = fractions.leading(at: index) { return found }
    guard var number = cardinal(at: index) else { return nil }
    fractions.extend(&number)
    fractions.ratio(&number)
    return number
  }

  /// A cardinal number without fraction: digits, words, or both.
  func cardinal(at index: Int) -> NumberPhrase? {
    var sum = CardinalSum()
    var next = index
    let article = passage.isKeyword(index, .a)
    if article {
      guard let magnitude = passage.sense(index + 1).cardinal?.magnitude,
        magnitude == .hundred || magnitude == .scale || magnitude == .dozen
      else {
        return nil
      }
      next += 1
    }
    var number = NumberPhrase(first: index, end: index, value: 0)
    number.isDigits = !article && !passage.isWord(index)
    while let taken = take(at: next, into: &sum) {
      next = taken
      number.end = taken
      next = linked(after: taken, sum) ?? taken
    }
    guard number.end > index, sum.last != nil else { return nil }
    number.value = sum.value
    number.hasScale = sum.last == .scale || sum.last == .hundred
    if number.isDigits, sum.last == .unit,
      let scale = MultiplierSigns.english.factor(at: number.end, in: passage)
    {
      number.value *= scale
      number.end += 1
      number.hasScale = true
    }
    decimals(&number, sum)
    return number
  }

  /// Takes one number word, or digits, and returns the index after it.
  private func take(at index: Int, into sum: inout CardinalSum) -> Int? {
    if let numeral = passage.sense(index).cardinal {
      return sum.take(numeral) ? index + 1 : nil
    }
    guard let number = digits.number(at: index) else { return nil }
    if sum.last != nil {
      // Digits go on a number only where a smaller magnitude follows ("4 thousand 3 hundred"), or
      // where they end it after a hundred ("3 hundred and 21").
      let follows = passage.sense(number.end).cardinal?.magnitude
      let isWhole = number.value == number.value.rounded() && !number.isFraction
      guard isWhole,
        follows == .hundred || follows == .scale || follows == nil && sum.last == .hundred
      else { return nil }
    }
    return sum.take(digits: number.value) ? number.end : nil
  }

  /// The index of the next number word after a hyphen or an "and" that can go on the number.
  private func linked(after index: Int, _ sum: CardinalSum) -> Int? {
    if passage.isMark(index, "-"), let numeral = passage.sense(index + 1).cardinal,
      passage[index].isGlued == passage[index + 1].isGlued
    {
      return numeral.magnitude == .unit && sum.last == .ten || sum.mayTakeAnd
        || numeral.magnitude == .hundred || numeral.magnitude == .scale ? index + 1 : nil
    }
    guard passage.isKeyword(index, .and), sum.mayTakeAnd else { return nil }
    if sum.last == .scale, sum.hasDigits { return nil }
    if let numeral = passage.sense(index + 1).cardinal {
      // "a hundred and one thousand", but "five million and hundreds more" is two.
      return numeral.magnitude == .unit || numeral.magnitude == .teen || numeral.magnitude == .ten
        ? index + 1 : nil
    }
    return sum.last == .hundred && passage.isDigits(index + 1) ? index + 1 : nil
  }

  /// "two hundred point seventy-one", "nine point nought four": the words after the point are
  /// read as the digits they would be written with.
  private func decimals(_ number: inout NumberPhrase, _ sum: CardinalSum) {
    guard passage.isKeyword(number.end, .point), !number.isDigits else { return }
    var place = 0.1
    var next = number.end + 1
    var value = number.value
    while let numeral = passage.sense(next).cardinal {
      switch numeral.magnitude {
      case .unit:
        value += numeral.value * place
        place /= 10
      case .teen:
        value += numeral.value * place / 10
        place /= 100
      case .ten:
        value += numeral.value * place / 10
        place /= 100
        let unit = passage.isMark(next + 1, "-") ? next + 2 : next + 1
        if let part = passage.sense(unit).cardinal, part.magnitude == .unit, part.value > 0 {
          value += part.value * place * 10
          next = unit
        }
      case .hundred, .scale, .dozen:
        if next > number.end + 1, numeral.magnitude == .scale {
          number.value = value * numeral.value
          number.end = next + 1
          number.hasScale = true
        }
        return
      }
      next += 1
      number.value = value
      number.end = next
    }
  }
}
