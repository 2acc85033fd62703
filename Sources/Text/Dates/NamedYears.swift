/// Years, decades and centuries: "2018", "fiscal 2021", "1990s", "the nineties", "15th century".
struct NamedYears {
  let context: DateContext
  private var passage: Passage { context.passage }
  private var years: YearNumbers { YearNumbers(passage: passage) }

  func reading(at index: Int) -> DateReading? {
    decade(at: index) ?? decadeInWords(at: index) ?? century(at: index) ?? markedYear(at: index)
      ?? season(at: index) ?? year(at: index)
  }

  /// "1990s", "1990 s", "the ’90s".
  private func decade(at index: Int) -> DateReading? {
    guard passage.isDigits(index), passage[index].length == 4 || passage[index].length == 2,
      !passage[index].isGlued || passage.isMark(index - 1, "'") || passage.isMark(index - 1, "-"),
      Int(bounded: passage[index].value) % 10 == 0
    else { return nil }
    var end = index + 1
    if passage.isMark(end, "'"), passage[end].isGlued, passage.isWord(end + 1, "s") { end += 1 }
    guard passage.isWord(end, "s"), passage[index].length == 4 || passage[end].isGlued else {
      return nil
    }
    let value = Int(bounded: passage[index].value)
    let begin = passage[index].length == 4 ? value : value < 30 ? 2000 + value : 1900 + value
    return span(index, end + 1, from: begin, .decade)
  }

  /// "the nineties", "nineteen seventies", where they are no one's age ("in his sixties").
  private func decadeInWords(at index: Int) -> DateReading? {
    if let numeral = passage.sense(index).cardinal, numeral.value == 19 || numeral.value == 18 {
      let decade = passage.sense(index + 1).decade
      return decade > 0
        ? span(index, index + 2, from: Int(numeral.value) * 100 + decade, .decade) : nil
    }
    let decade = passage.sense(index).decade
    guard decade > 0,
      passage.isKeyword(index - 1, .the) || passage.isKeyword(index - 1, .early)
        || passage.isKeyword(index - 1, .late)
    else { return nil }
    var reading = span(index, index + 1, from: 1900 + decade, .decade)
    reading?.isCertain = false
    return reading
  }

  /// "15th century", "the twentieth century".
  private func century(at index: Int) -> DateReading? {
    guard let ordinal = OrdinalGrammar(passage: passage).ordinal(at: index) else { return nil }
    let word = passage.isMark(ordinal.end, "-") ? ordinal.end + 1 : ordinal.end
    guard passage.sense(word).period == .century, (1...21).contains(ordinal.value) else {
      return nil
    }
    return span(index, word + 1, from: Int(ordinal.value) * 100 - 100, .century)
  }

  private func span(_ first: Int, _ end: Int, from year: Int, _ period: Period) -> DateReading? {
    guard let day = CalendarDate(year: max(year, 1), month: 1, day: 1),
      let span = PeriodSpan(period, holding: day)
    else { return nil }
    return DateReading(
      first: first, end: end, grain: .span, timex: span.timex, start: PartialDate(year: year),
      days: span.days)
  }

  /// "year 2012", "fiscal year 2019", "school year 2008", "cy18", "FY2019", "the year of 2008".
  private func markedYear(at index: Int) -> DateReading? {
    if passage.isWord(index, "cy") || passage.isWord(index, "fy") {
      let prefix = passage.isWord(index, "fy") ? "FY" : ""
      guard let year = years.fourDigits(at: index + 1) ?? years.twoDigits(at: index + 1),
        let value = year.year
      else { return nil }
      return self.year(index, year.end, value, prefix: prefix)
    }
    let isSchool = passage.isWord(index, "school")
    let isFiscal = passage.isWord(index, "fiscal") || passage.isWord(index, "financial")
    if isSchool || isFiscal {
      let next = passage.isWord(index + 1, "year") ? index + 2 : index + 1
      let prefix = isSchool ? "SY" : "FY"
      if let year = years.fourDigits(at: next), let value = year.year {
        return self.year(index, year.end, value, prefix: prefix)
      }
      guard next == index + 2 else { return nil }
      return DateReading(
        first: index, end: next, grain: .year, timex: prefix + "XXXX", isCertain: false)
    }
    guard passage.isWord(index, "year"), let year = years.fourDigits(at: index + 1),
      let value = year.year
    else { return nil }
    return self.year(index, year.end, value)
  }

  /// A year in digits or words, where it is not a number of things.
  private func year(at index: Int) -> DateReading? {
    if let year = years.fourDigits(at: index), let value = year.year, standsAsYear(index) {
      return self.year(index, year.end, value)
    }
    guard isCalled(index), let year = years.words(at: index), let value = year.year,
      year.end > index + 1, !passage.isWord(year.end) || passage.keyword(year.end) != nil
    else { return nil }
    return self.year(index, year.end, value)
  }

  private func year(_ first: Int, _ end: Int, _ value: Int, prefix: String = "") -> DateReading {
    DateReading(
      first: first, end: end, grain: .year, timex: prefix + PartialDate(year: value).timex,
      start: PartialDate(year: value),
      days: CalendarDate(year: value, month: 1, day: 1).flatMap {
        prefix.isEmpty ? PeriodSpan(.year, holding: $0)?.days : nil
      })
  }

  /// "2015-16", "2020/21", "1939-45": two years of which the second has two digits; up to 12 they
  /// would be a month, and more than ten years are rather two numbers.
  private func season(at index: Int) -> DateReading? {
    guard let year = years.fourDigits(at: index), let first = year.year,
      (1500...2199).contains(first), !passage[index].isGlued,
      passage.isMark(index + 1, "-") || passage.isMark(index + 1, "/"), passage[index + 1].isGlued,
      passage.isDigits(index + 2), passage[index + 2].isGlued, passage[index + 2].length == 2,
      !passage.runsOn(after: index + 2),
      !passage.isMark(index + 3, "-") || !passage[index + 3].isGlued
    else { return nil }
    let last = first / 100 * 100 + Int(bounded: passage[index + 2].value)
    guard passage[index + 2].value > 12, last > first, last - first <= 10 else { return nil }
    return DateReading(
      first: index, end: index + 3, grain: .span,
      timex: "(\(first)-01-01,\(last)-01-01,P\(last - first)Y)", start: PartialDate(year: first),
      days: DaySpan(
        CalendarDate(year: first, month: 1, day: 1), CalendarDate(year: last, month: 12, day: 31)))
  }

  /// Whether it is an hour of four digits: "1830 GMT", "0900 hours".
  private func isHour(_ index: Int) -> Bool {
    let zones: [StaticString] = ["gmt", "utc", "hours", "hrs", "edt", "est", "local"]
    return zones.contains { passage.isWord(index + 1, $0) }
  }

  /// Whether four digits name a year. After a preposition of time they do; otherwise not where a
  /// plural noun follows ("2000 pieces"), where they hang on other digits, or where they are
  /// money or a percentage.
  private func standsAsYear(_ index: Int) -> Bool {
    if isHour(index) { return false }
    let lexeme = passage[index]
    let before = passage[index - 1]
    let isJoined =
      index - 1 == context.hyphen
      || passage.isMark(index - 1, "-") && isEdge(index - 2)
    if lexeme.isGlued, before.kind != .mark || isJoint(index - 1), !isJoined { return false }
    if passage.isMark(index - 1, "$") || passage.isMark(index - 1, "£")
      || passage.isMark(index - 1, "€") || passage.isMark(index - 1, "#")
    {
      return false
    }
    if passage.isDigits(index - 1), !lexeme.isGlued, passage[index - 1].length < 4 { return false }
    if !lexeme.isGlued, passage.isMark(index - 1, "-"), passage.isDigits(index - 2), !isJoined {
      return false
    }
    let after = index + 1
    if passage[after].isGlued, isJoint(after), passage.isDigits(after + 1),
      passage[after + 1].isGlued, !isYearRange(after)
    {
      return false
    }
    if passage.isMark(after, "%") || passage.isMark(after, "°")
      || passage.isKeyword(after, .percent)
    {
      return false
    }
    if passage.sense(after).cardinal != nil, !isCalled(index) { return false }
    let value = Int(bounded: lexeme.value)
    if isTimed(index), (1900...2099).contains(value), value % 100 != 0 { return true }
    if isCalled(index) { return !isCounting(after) }
    guard (1500...2199).contains(value) else { return false }
    if (1900...2099).contains(value), value % 100 != 0, !isAmount(index) { return true }
    if !passage.isWord(after) { return !passage.isWord(index - 1) || value >= 1700 }
    return !isCounting(after) && value % 100 != 0
  }

  private func isJoint(_ index: Int) -> Bool {
    passage.isMark(index, "-") || passage.isMark(index, "/") || passage.isMark(index, ".")
      || passage.isMark(index, ",") || passage.isMark(index, ":") || passage.isMark(index, "+")
  }

  /// "2014-2018".
  private func isYearRange(_ index: Int) -> Bool {
    passage.isMark(index, "-") && years.fourDigits(at: index + 1) != nil
  }

  /// Whether a word before it leaves no doubt: figures that count things have a comma in news, so
  /// that "in 2018 people" begins with a year.
  private func isTimed(_ index: Int) -> Bool {
    let words: [Keyword] = [.in, .since, .until, .during, .before, .after, .early, .late, .middle]
    if let before = passage.keyword(index - 1), words.contains(before) { return true }
    let edges: [Keyword] = [.end, .beginning, .middle]
    return passage.isKeyword(index - 1, .of)
      && passage.keyword(index - 2).map(edges.contains) ?? false
  }

  private func isEdge(_ index: Int) -> Bool {
    passage.isKeyword(index, .middle) || passage.isKeyword(index, .early)
      || passage.isKeyword(index, .late)
  }

  /// Whether a word before it speaks of how many ("about 2019 votes").
  private func isAmount(_ index: Int) -> Bool {
    passage.isKeyword(index - 1, .than) || passage.isWord(index - 1, "about")
      || passage.isWord(index - 1, "nearly") || passage.isKeyword(index - 1, .over)
      || passage.isKeyword(index - 1, .some) || passage.isWord(index - 1, "least")
      || passage.isKeyword(index - 1, .around) || passage.isWord(index - 1, "total")
  }

  /// Whether a word before it calls for a time: "in 2018", "of 2018", "early 2018".
  private func isCalled(_ index: Int) -> Bool {
    let calls: [Keyword] = [
      .in, .since, .until, .during, .of, .by, .from, .before, .after, .early, .late, .middle,
      .between, .through, .than, .and, .or,
    ]
    return passage.keyword(index - 1).map(calls.contains) ?? false
  }

  /// Whether the word there is what the number counts: a plural or a unit in lower case, not one
  /// of the small words.
  private func isCounting(_ index: Int) -> Bool {
    guard passage.isWord(index), !passage[index].isCapitalised, passage.keyword(index) == nil else {
      return false
    }
    if passage.sense(index).period != nil { return true }
    if passage.isWord(index, "people") || passage.isWord(index, "men")
      || passage.isWord(index, "women") || passage.isWord(index, "children")
    {
      return true
    }
    let lexeme = passage[index]
    return lexeme.length > 3 && passage.text.utf8[lexeme.end - 1] == 0x73
      && passage.text.utf8[lexeme.end - 2] != 0x73 && !passage.isKeyword(index - 2, .the)
      && !passage.isKeyword(index - 2, .in)
  }
}
