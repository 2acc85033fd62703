/// Years: "2018", "’87", "nineteen ninety six", "two thousand and fifteen".
struct YearNumbers {
  let passage: Passage

  /// A year and the index after it; `century` is unknown for 30…39 in two digits.
  struct YearNumber {
    let year: Int?
    let shortYear: Int?
    let end: Int
  }

  /// Four digits that can be a year of news or history.
  func fourDigits(at index: Int) -> YearNumber? {
    guard passage.isDigits(index), passage[index].length == 4,
      !passage.runsOn(after: index) || passage.isWord(index + 1, "s")
    else { return nil }
    let year = Int(bounded: passage[index].value)
    return (1000...2199).contains(year)
      ? YearNumber(year: year, shortYear: nil, end: index + 1) : nil
  }

  /// Two digits of a year, after an apostrophe or where a date has left its place for the year.
  /// Below 30 they are of this century, from 40 of the last, as Recognizers-Text has it.
  func twoDigits(at index: Int) -> YearNumber? {
    let digits = passage.isMark(index, "'") && passage[index + 1].isGlued ? index + 1 : index
    guard passage.isDigits(digits), passage[digits].length == 2, !passage.runsOn(after: digits)
    else { return nil }
    let value = Int(bounded: passage[digits].value)
    let year = value < 30 ? 2000 + value : value >= 40 ? 1900 + value : nil
    return YearNumber(year: year, shortYear: year == nil ? value : nil, end: digits + 1)
  }

  /// A year in words: two numbers below a hundred side by side, or a number of thousands.
  func words(at index: Int) -> YearNumber? {
    guard let century = belowHundred(at: index) else { return nil }
    if (11...21).contains(century.value), let rest = belowHundred(at: century.end),
      rest.value >= 10
    {
      return YearNumber(year: century.value * 100 + rest.value, shortYear: nil, end: rest.end)
    }
    let numbers = NumberGrammar(passage)
    guard let number = numbers.cardinal(at: index), !number.isDigits,
      number.value == number.value.rounded(), (1500...2199).contains(number.value)
    else { return nil }
    return YearNumber(year: Int(number.value), shortYear: nil, end: number.end)
  }

  private func belowHundred(at index: Int) -> (value: Int, end: Int)? {
    guard let numeral = passage.sense(index).cardinal else { return nil }
    switch numeral.magnitude {
    case .unit, .teen: return (Int(numeral.value), index + 1)
    case .ten:
      let unit = passage.isMark(index + 1, "-") ? index + 2 : index + 1
      if let part = passage.sense(unit).cardinal, part.magnitude == .unit, part.value > 0 {
        return (Int(numeral.value + part.value), unit + 1)
      }
      return (Int(numeral.value), index + 1)
    case .hundred, .scale, .dozen: return nil
    }
  }

  /// A year after a month or a day of a month: ", 2019", "of 2019", "in 2019", "-2019", "2019",
  /// "of ’87", "nineteen ninety".
  func afterDate(at index: Int, mayBeShort: Bool = true) -> YearNumber? {
    var next = index
    if passage.isMark(next, ","), passage.isDigits(next + 1) || passage.isMark(next + 1, "'") {
      next += 1
    } else if passage.isMark(next, "-") || passage.isMark(next, "/"), passage[next].isGlued,
      passage[next + 1].isGlued
    {
      next += 1
    } else if passage.isKeyword(next, .of) || passage.isKeyword(next, .in) {
      next += 1
      if passage.isKeyword(next, .the), passage.isWord(next + 1, "year") { next += 2 }
      if let year = fourDigits(at: next) ?? words(at: next) { return year }
      return mayBeShort && passage.isKeyword(next - 1, .of) ? twoDigits(at: next) : nil
    }
    if let year = fourDigits(at: next) {
      // "January 7th, 2019" but not the hour of "2019:30" nor "2019 people" after a comma.
      return year
    }
    if passage.isMark(next, "'"), next == index { return twoDigits(at: next) }
    return next == index ? words(at: next) : nil
  }
}
