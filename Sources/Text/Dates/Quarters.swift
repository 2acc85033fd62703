/// Quarters and halves of years: "Q1 2019", "2019-H2", "the first quarter of the year", "next
/// year's first quarter", "the second half of this year".
struct Quarters {
  let context: DateContext
  private var passage: Passage { context.passage }
  private var years: YearNumbers { YearNumbers(passage: passage) }

  func reading(at index: Int) -> DateReading? {
    code(at: index) ?? yearThenCode(at: index) ?? words(at: index) ?? possessive(at: index)
  }

  /// A quarter or half of a year still to be named.
  private struct Part {
    let months: Int
    let number: Int
    let end: Int
  }

  /// "Q3", "H1".
  private func codePart(at index: Int) -> Part? {
    guard let letter = passage.letter(index), passage.isDigits(index + 1),
      passage[index + 1].isGlued,
      passage[index + 1].length == 1, !passage.runsOn(after: index + 1)
    else { return nil }
    let months = letter | 0x20 == 0x71 ? 3 : letter | 0x20 == 0x68 ? 6 : 0
    let number = Int(bounded: passage[index + 1].value)
    guard months > 0, (1...12 / months).contains(number) else { return nil }
    return Part(months: months, number: number, end: index + 2)
  }

  private func code(at index: Int) -> DateReading? {
    guard let part = codePart(at: index),
      !passage[index].isGlued || passage[index - 1].kind == .mark
    else { return nil }
    if let year = years.afterDate(at: part.end) {
      return reading(index, year.end, part, year: year.year)
    }
    let next = passage.isKeyword(part.end, .of) ? part.end + 1 : part.end
    if let year = relativeYear(at: next), year.year != nil {
      return reading(index, year.end, part, year: year.year)
    }
    return reading(index, part.end, part, year: nil)
  }

  /// "2017 q1", "2019-H2".
  private func yearThenCode(at index: Int) -> DateReading? {
    guard let year = years.fourDigits(at: index) else { return nil }
    let next = passage.isMark(year.end, "-") ? year.end + 1 : year.end
    guard let part = codePart(at: next) else { return nil }
    return reading(index, part.end, part, year: year.year)
  }

  /// "first quarter", "last half", "third-quarter".
  private func wordPart(at index: Int) -> Part? {
    guard let ordinal = OrdinalGrammar(passage: passage).ordinal(at: index), !ordinal.isFraction
    else { return nil }
    let word = passage.isMark(ordinal.end, "-") ? ordinal.end + 1 : ordinal.end
    let isHalf = passage.isWord(word, "half")
    guard isHalf || passage.isWord(word, "quarter") else { return nil }
    let number = Int(min(ordinal.value, 9))
    guard number > 0, number <= (isHalf ? 2 : 4) else { return nil }
    return Part(months: isHalf ? 6 : 3, number: number, end: word + 1)
  }

  /// "the first quarter of the year", "second half of 2019", "third quarter"; a half alone is one
  /// of a match or of anything.
  private func words(at index: Int) -> DateReading? {
    let hasArticle = passage.isKeyword(index, .the)
    let start = hasArticle ? index + 1 : index
    guard let part = wordPart(at: start) else { return nil }
    var next = part.end
    let hasOf = passage.isKeyword(next, .of) || passage.isKeyword(next, .in)
    if hasOf { next += 1 }
    if let year = years.fourDigits(at: next) {
      return reading(index, year.end, part, year: year.year)
    }
    if hasOf, let year = relativeYear(at: next) {
      return reading(index, year.end, part, year: year.year)
    }
    guard part.months == 3 else { return nil }
    return reading(start, part.end, part, year: nil)
  }

  /// "next year's first quarter", "last year's second half".
  private func possessive(at index: Int) -> DateReading? {
    guard let year = relativeYear(at: index), passage.isMark(year.end, "'"),
      passage.isWord(year.end + 1, "s"), let part = wordPart(at: year.end + 2)
    else { return nil }
    return reading(index, part.end, part, year: year.year)
  }

  /// "this year", "last year", "next year"; "the year" is any.
  private func relativeYear(at index: Int) -> (year: Int?, end: Int)? {
    guard passage.isWord(index + 1, "year") || passage.isWord(index + 2, "year") else { return nil }
    let end = passage.isWord(index + 1, "year") ? index + 2 : index + 3
    if passage.isKeyword(index, .the), end == index + 2 { return (nil, end) }
    guard let offset = passage.keyword(index)?.offset else { return nil }
    return (context.reference.map { $0.year + offset }, end)
  }

  private func reading(_ first: Int, _ end: Int, _ part: Part, year: Int?) -> DateReading? {
    let begin = (part.number - 1) * part.months + 1
    let start = PartialDate(year: year, month: begin)
    let after =
      begin + part.months > 12
      ? PartialDate(year: year.map { $0 + 1 }, month: 1)
      : PartialDate(year: year, month: begin + part.months)
    var reading = DateReading(
      first: first, end: end, grain: .quarter,
      timex: "(\(start.firstDayTimex),\(after.firstDayTimex),P\(part.months)M)", start: start)
    let day = year == nil ? context.nearest(start, before: first) : start.firstDay(in: nil)
    reading.days = day.map { DaySpan($0, $0.adding(months: part.months)?.adding(days: -1)) }
    reading.isCertain = year != nil
    return reading
  }
}
