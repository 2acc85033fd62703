/// Days with a month's name: "March 14", "14 March 2022", "second of Aug", "april the ninth".
struct NamedDates {
  let context: DateContext
  private var passage: Passage { context.passage }
  private var days: DayNumbers { DayNumbers(passage: passage) }
  private var years: YearNumbers { YearNumbers(passage: passage) }

  func reading(at index: Int) -> DateReading? {
    monthFirst(at: index) ?? dayFirst(at: index)
  }

  /// "March 14", "Nov. 23, 2021", "april the ninth", "february twenty second", "Dec31 , 1994".
  private func monthFirst(at index: Int) -> DateReading? {
    let month = context.month(at: index)
    guard month > 0 else { return nil }
    var next = index + 1
    if passage.isMark(next, "."), passage[next].isGlued { next += 1 }
    guard let day = days.day(at: next), !isCounted(day) else { return nil }
    var date = PartialDate(month: month, day: day.day)
    var end = day.end
    if let year = years.afterDate(at: end, mayBeShort: false), !isClock(year.end) {
      (date.year, date.shortYear, end) = (year.year, year.shortYear, year.end)
    }
    return finished(index, end, date)
  }

  /// "14 March", "the 09th of May", "fourth of july of 1995", "twenty third day of September".
  private func dayFirst(at index: Int) -> DateReading? {
    let hasArticle = passage.isKeyword(index, .the)
    let start = hasArticle ? index + 1 : index
    guard !isTail(start),
      let day = days.digits(at: start) ?? days.words(at: start, cardinal: true)
    else { return nil }
    var next = day.end
    if passage.isWord(next, "day"), day.isOrdinal { next += 1 }
    let hasOf = passage.isKeyword(next, .of)
    if hasOf { next += 1 }
    if hasOf || day.isOrdinal, let found = ofMonth(index, day, next) { return found }
    if passage.isMark(next, "-"), passage[next].isGlued, !hasOf { next += 1 }
    let month = context.month(at: next)
    guard month > 0, day.isOrdinal || passage.isDigits(start) || !hasOf else { return nil }
    // "the twenty third day of September" keeps its article outside only where a word counts it.
    var date = PartialDate(month: month, day: day.day)
    var end = next + 1
    if passage.isMark(end, "."), passage[end].isGlued, years.fourDigits(at: end + 1) != nil {
      end += 1
    }
    if let year = years.afterDate(at: end), !isClock(year.end) {
      (date.year, date.shortYear, end) = (year.year, year.shortYear, year.end)
    }
    let isWordCount = hasArticle && passage.isWord(day.end, "day") && passage.isWord(start)
    return finished(isWordCount ? start : index, end, date)
  }

  /// "the 27th of this month", "the 5th of next month".
  private func ofMonth(_ first: Int, _ day: DayNumbers.DayNumber, _ index: Int) -> DateReading? {
    guard day.isOrdinal, let month = RelativePeriods(context: context).reading(at: index),
      month.grain == .month, let start = month.start, start.year != nil
    else { return nil }
    return finished(
      first, month.end, PartialDate(year: start.year, month: start.month, day: day.day))
  }

  /// Whether the digits end a word, a sum or a decimal number ("$12", "107.31").
  private func isTail(_ index: Int) -> Bool {
    guard passage[index].isGlued, index - 1 != context.hyphen else { return false }
    if passage[index - 1].kind != .mark || passage.isMark(index - 1, "$") { return true }
    return passage[index - 1].isGlued && passage.isDigits(index - 2)
      && (passage.isMark(index - 1, ".") || passage.isMark(index - 1, ","))
  }

  /// Whether the day's number counts something else: "March 14 people" does not happen, but
  /// "in May 25 million" and "in May 30 percent" do.
  private func isCounted(_ day: DayNumbers.DayNumber) -> Bool {
    guard !day.isOrdinal else { return false }
    if let numeral = passage.sense(day.end).cardinal, passage.isDigits(day.end - 1) {
      return numeral.magnitude == .scale || numeral.magnitude == .hundred
    }
    return passage.isMark(day.end, "%") || passage.isKeyword(day.end, .percent)
      || passage.isMark(day.end, ":") && passage.isDigits(day.end + 1)
      || passage.isMark(day.end, ",") && passage[day.end + 1].isGlued
        && passage.isDigits(day.end + 1) && passage[day.end + 1].length == 3
  }

  private func isClock(_ end: Int) -> Bool {
    passage.isMark(end, ":") && passage[end].isGlued && passage.isDigits(end + 1)
  }

  /// A reading of a day, with its days resolved and faults named.
  func finished(_ first: Int, _ end: Int, _ date: PartialDate) -> DateReading {
    var reading = DateReading(
      first: first, end: end, grain: .day, timex: date.timex, start: date)
    reading.impossible = DateFaults.fault(of: date)
    if date.year != nil {
      reading.days = DaySpan(date.firstDay(in: nil))
    } else if date.shortYear == nil {
      reading.days = DaySpan(context.nearest(date, before: first))
      reading.isCertain = false
    }
    return reading
  }
}
