/// Amounts of money: "$75 million", "five million yen", "12-cent", "US$3.5bn", "15 dollars 50".
struct Currencies {
  let passage: Passage
  private let numbers: NumberGrammar

  init(_ passage: Passage) {
    self.passage = passage
    numbers = NumberGrammar(passage)
  }

  /// An amount with its unit, by the lexemes it covers.
  private struct Amount {
    let first: Int
    var end: Int
    var value: Double?
    let unit: String
  }

  /// Every sum, and money named without one.
  var found: [Quantity] { read(withBare: true) }

  /// The sums alone.
  var sums: [Quantity] { read(withBare: false) }

  private func read(withBare: Bool) -> [Quantity] {
    var found: [Quantity] = []
    var index = withBare ? 0 : place(from: 0)
    while index < passage.count {
      defer { if !withBare { index = place(from: index) } }
      let amount =
        signFirst(at: index) ?? numberFirst(at: index) ?? (withBare ? bare(at: index) : nil)
      guard let amount else {
        index = numbers.number(at: index)?.end ?? index + 1
        continue
      }
      index = amount.end
      found.append(
        Quantity(
          range: passage.range(amount.first, amount.end), kind: .currency, value: amount.value,
          unit: amount.unit,
          isApproximate: Approximation(passage).isStated(around: amount.first, amount.end)))
    }
    return found
  }

  /// The next place that is a number or has one behind the longest name of money ("u.s. $").
  private func place(from index: Int) -> Int {
    passage.place(from: index, nearNumberWithin: Self.longestName)
  }

  /// Lexemes of the longest name or sign before an amount, and of a hyphen behind it.
  private static let longestName = 8

  /// "$ 75 million", "USD 200", "Mex$ 10 million", "MAUD 60".
  private func signFirst(at index: Int) -> Amount? {
    var factor = 1.0
    var unit = CurrencyTable.english.before.unit(at: index, in: passage)
    if unit == nil, passage.isDigits(index + 1), let code = millionsCode(at: index) {
      unit = code
      factor = 1_000_000
    }
    guard let unit, !isLoose(index, unit.end),
      !passage[index].isGlued || passage[index - 1].kind == .mark
        || passage.isMark(index, "$") && !passage.isDigits(index - 1)
    else { return nil }
    let hyphen =
      passage.isMark(unit.end, "-") && passage[unit.end].isGlued
        && passage.isDigits(unit.end + 1) ? unit.end + 1 : unit.end
    guard let number = numbers.number(at: hyphen), number.isDigits,
      !passage.runsOn(after: number.end - 1)
    else { return nil }
    // "dollar 50" only before digits that no other unit claims ("10 $ 30 $").
    if passage.isMark(unit.end - 1, "$"), !passage[number.first].isGlued,
      passage.isMark(number.end, "$"), passage.isDigits(index - 1)
    {
      return nil
    }
    var amount = Amount(
      first: index, end: number.end, value: number.value * factor, unit: unit.unit.name)
    // "$5 US", "$12 Canadian" keep their sign's plain name; "$200 USD" is one amount.
    if let code = CurrencyTable.english.before.unit(at: amount.end, in: passage),
      passage.isWord(amount.end),
      code.end == amount.end + 1, unit.unit.name == "Dollar", code.unit.name.hasSuffix("dollar")
    {
      amount = Amount(first: index, end: code.end, value: amount.value, unit: code.unit.name)
    }
    return amount
  }

  /// "five million yen", "12-cent", "115USD", "120 MEUR", "75 USD million".
  private func numberFirst(at index: Int) -> Amount? {
    guard let number = numbers.number(at: index), !startsInsideName(number) else { return nil }
    var next = number.end
    if passage.isMark(next, "-"), passage[next].isGlued, passage[next + 1].isGlued { next += 1 }
    var factor = 1.0
    var unit = CurrencyTable.english.main.unit(at: next, in: passage)
    if unit == nil, let code = millionsCode(at: next) {
      unit = code
      factor = 1_000_000
    }
    guard let unit, !passage.runsOn(after: unit.end - 1), !belongsToNext(unit.end - 1) else {
      return nil
    }
    guard !isVerb(next, number) else { return nil }
    var amount = Amount(
      first: index, end: unit.end, value: number.value * factor, unit: unit.unit.name)
    scaleAfter(&amount)
    coins(&amount)
    return amount
  }

  /// Whether a word only happens to stand before the sign ("told us $5", "Carol's $ 500"): those
  /// of a sign are glued to it, or begin with a capital, or are the "c" of Canada.
  private func isLoose(_ index: Int, _ end: Int) -> Bool {
    guard end > index + 1, passage.isWord(index), !passage[end - 1].isGlued else { return false }
    return !passage[index].isCapitalised && !passage.isWord(index, "c")
      || passage.isKeyword(index, .a)
  }

  /// Whether digits hang on a word ("covid19").
  private func startsInsideName(_ number: NumberPhrase) -> Bool {
    number.isDigits && passage[number.first].isGlued && passage.isWord(number.first - 1)
  }

  /// Whether a sign stands before a further number that has none after it: "1 $10 dollars".
  private func belongsToNext(_ sign: Int) -> Bool {
    passage.isMark(sign, "$") && !passage[sign].isGlued && passage.isDigits(sign + 1)
      && passage[sign + 1].isGlued
  }

  /// "won" after a number is money only in amounts that no score or count reaches.
  private func isVerb(_ index: Int, _ number: NumberPhrase) -> Bool {
    passage.isWord(index, "won") && number.value < 1000
  }

  /// "80 USD million".
  private func scaleAfter(_ amount: inout Amount) {
    guard let numeral = passage.sense(amount.end).cardinal, numeral.magnitude == .scale,
      let value = amount.value
    else { return }
    amount.value = value * numeral.value
    amount.end += 1
  }

  /// "thirteen dollars and forty-five cents", "15 dollars 50", "one kuai and five mao five".
  private func coins(_ amount: inout Amount) {
    guard let value = amount.value else { return }
    let hasAnd = passage.isKeyword(amount.end, .and)
    let start = hasAnd ? amount.end + 1 : amount.end
    guard let number = numbers.number(at: start), number.value == number.value.rounded(),
      (1..<100).contains(number.value)
    else { return }
    if let coin = CurrencyTable.english.coins.unit(at: number.end, in: passage),
      let parts = Double(coin.unit.name)
    {
      amount.value = value + number.value / parts
      amount.end = coin.end
      if let rest = numbers.number(at: coin.end), rest.value < 10, parts == 10 {
        amount.value = value + number.value / parts + rest.value / 100
        amount.end = rest.end
      }
    } else if !hasAnd, number.value >= 10, !isFollowedByNoun(number.end) {
      amount.value = value + number.value / 100
      amount.end = number.end
    }
  }

  /// Whether something is counted there ("15 dollars 50 people"), or money follows ("10 $ 30 $").
  private func isFollowedByNoun(_ index: Int) -> Bool {
    if CurrencyTable.english.main.unit(at: index, in: passage) != nil { return true }
    return passage.isWord(index) && !passage.isKeyword(index, .more)
      && !passage.isKeyword(index, .and)
  }

  /// "MEUR", "MAUD": millions of the currency whose code follows the M.
  private func millionsCode(at index: Int) -> (unit: UnitTable.Unit, end: Int)? {
    let lexeme = passage[index]
    guard lexeme.kind == .word, lexeme.length == 4, passage.text.utf8[lexeme.start] | 0x20 == 0x6D
    else { return nil }
    let code = passage.text.utf8[(lexeme.start + 1)..<lexeme.end]
    return CurrencyTable.english.before.unit(
      ofWord: WordKey.of(code.lazy.map { $0 < 0x80 ? $0 | 0x20 : $0 })
    )
    .map { ($0, index + 1) }
  }

  /// "the dollar": money named without an amount.
  private func bare(at index: Int) -> Amount? {
    guard let found = CurrencyTable.english.bare.unit(at: index, in: passage) else { return nil }
    return Amount(first: index, end: found.end, value: nil, unit: found.unit.name)
  }
}
