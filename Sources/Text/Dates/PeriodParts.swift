/// Parts of weeks, months and years: "the last week of July", "late February", "the end of
/// 2008", "first ten days of last year", "the rest of the week", "the 15th day of next month".
struct PeriodParts {
  let context: DateContext
  let reader: DateReader
  private var passage: Passage { context.passage }
  private var durations: Durations { Durations(context: context) }

  func reading(at index: Int) -> DateReading? {
    edge(at: index) ?? rest(at: index) ?? numbered(at: index) ?? weekNumber(at: index)
      ?? stretch(at: index)
  }

  /// A whole month, year … that can have parts, at `index`.
  private func whole(at index: Int) -> DateReading? {
    let start = passage.isKeyword(index, .the) ? index + 1 : index
    let periods = RelativePeriods(context: context)
    let readings = [
      Quarters(context: context).reading(at: index),
      NamedPeriods(context: context).reading(at: start), periods.reading(at: index),
      periods.reading(at: start), bareWhole(at: start),
    ]
    return readings.compactMap { $0 }.filter { $0.grain != .duration && $0.grain != .day }
      .max { $0.end < $1.end }
  }

  /// "month" after "end of": the one of writing.
  private func bareWhole(at index: Int) -> DateReading? {
    guard let (period, end) = durations.period(at: index),
      period == .month || period == .year || period == .week || period == .quarter,
      let reference = context.reference, let span = PeriodSpan(period, holding: reference)
    else { return nil }
    return DateReading(
      first: index, end: end, grain: span.grain, timex: span.timex,
      start: PartialDate(year: span.first.year, month: period == .year ? nil : span.first.month),
      days: span.days)
  }

  /// "late February", "mid-November", "the end of 2008", "beginning of this year".
  private func edge(at index: Int) -> DateReading? {
    guard let keyword = passage.keyword(index),
      keyword == .early || keyword == .late || keyword == .middle || keyword == .beginning
        || keyword == .end
    else { return endOfDay(at: index) }
    var next = index + 1
    let isEarlyOrLate = keyword == .early || keyword == .late || keyword == .middle
    if passage.isMark(next, "-") || passage.isKeyword(next, .of)
      || isEarlyOrLate && passage.isKeyword(next, .in)
    {
      next += 1
    } else if !isEarlyOrLate {
      return nil
    }
    guard var reading = whole(at: next) else { return endOfDay(at: index) }
    reading.first = index
    reading.isEdge = true
    narrow(&reading, to: keyword)
    return reading
  }

  /// The first, middle or last third of the days; an edge for ranges ("the end of 2008" is where
  /// 2009 begins).
  private func narrow(_ reading: inout DateReading, to keyword: Keyword) {
    reading.isCertain = false
    guard let days = reading.days, let first = days.first, let last = days.last else { return }
    let third = (last.dayNumber - first.dayNumber + 1) / 3
    let isYearless = reading.start?.year == nil
    var edge: CalendarDate?
    if keyword == .early || keyword == .beginning {
      reading.days = DaySpan(first, first.adding(days: third - 1))
      edge = first
    } else if keyword == .late || keyword == .end {
      reading.days = DaySpan(last.adding(days: 1 - third), last)
      edge = last.adding(days: 1)
    } else {
      reading.days = DaySpan(first.adding(days: third), last.adding(days: -third))
      edge =
        reading.grain == .month
        ? first.adding(days: 15) : first.adding(days: (last.dayNumber - first.dayNumber + 1) / 2)
    }
    guard reading.start != nil, let edge else { return }
    var start = PartialDate(edge)
    if isYearless { start.year = nil }
    if start.day == 1 { start.day = nil }
    reading.start = start
  }

  /// "end of the day", "the eod", "end of the sunday".
  private func endOfDay(at index: Int) -> DateReading? {
    let start = passage.isKeyword(index, .the) ? index + 1 : index
    if passage.isWord(start, "eod") { return ending(index, start + 1, day: nil) }
    guard passage.isKeyword(index, .end), passage.isKeyword(index + 1, .of) else { return nil }
    let next = passage.isKeyword(index + 2, .the) ? index + 3 : index + 2
    if passage.isWord(next, "day") { return ending(index, next + 1, day: nil) }
    guard let day = Weekdays(context: context).reading(at: next) else { return nil }
    return ending(index, day.end, day: day)
  }

  private func ending(_ first: Int, _ end: Int, day: DateReading?) -> DateReading {
    let timex = day?.timex ?? context.reference?.iso ?? "XXXX-XX-XX"
    return DateReading(
      first: first, end: end, grain: .time, timex: timex + "T23:59:59",
      days: day?.days ?? context.reference.map { DaySpan($0) }, isCertain: false)
  }

  /// "the rest of the week", "remaining of the year".
  private func rest(at index: Int) -> DateReading? {
    guard passage.isKeyword(index, .rest), passage.isKeyword(index + 1, .of),
      let whole = whole(at: index + 2), let reference = context.reference,
      let last = whole.days?.last, last >= reference
    else { return nil }
    let length = last.dayNumber - reference.dayNumber
    return DateReading(
      first: index, end: whole.end, grain: .span,
      timex: "(\(reference.iso),\(last.iso),P\(length)D)", start: PartialDate(reference),
      days: DaySpan(reference, last))
  }

  /// "the last week of July", "second week of 2021", "the 9th month of next year", "the 15th day
  /// of next month".
  private func numbered(at index: Int) -> DateReading? {
    let hasArticle = passage.isKeyword(index, .the)
    let start = hasArticle ? index + 1 : index
    let number: Int?
    var next = start + 1
    if passage.isKeyword(start, .last) {
      number = nil
    } else if let ordinal = OrdinalGrammar(passage: passage).ordinal(at: start) {
      number = Int(bounded: ordinal.value)
      next = ordinal.end
    } else {
      return nil
    }
    if let found = weekday(index, next, number) { return found }
    guard let (period, end) = durations.period(at: next), passage.isKeyword(end, .of),
      let whole = whole(at: end + 1), let span = whole.days
    else { return nil }
    let first =
      hasArticle && period == .day && passage.isWord(start) && !isQualified(index)
      ? start : index
    if period == .week { return week(index, whole, span, number) }
    if period == .month { return month(index, whole, number) }
    return period == .day ? day(first, whole, span, number) : nil
  }

  /// "the first Monday in October", "the last Friday of March".
  private func weekday(_ first: Int, _ index: Int, _ number: Int?) -> DateReading? {
    let weekday = context.weekday(at: index)
    guard weekday > 0,
      passage.isKeyword(index + 1, .of) || passage.isKeyword(index + 1, .in),
      let whole = whole(at: index + 2), whole.grain == .month, let start = whole.start,
      let begin = whole.days?.first, let month = start.month
    else { return nil }
    let rule = HolidayTable.Rule.weekday(
      month: month, weekday: weekday, number: number ?? 5, plus: 0)
    guard let day = rule.day(in: begin.year) else { return nil }
    let isKnown = start.year != nil
    return DateReading(
      first: first, end: whole.end, grain: .day,
      timex: isKnown ? day.iso : "XXXX-\(padded(month))-WXX-\(weekday)-#\(number ?? 5)",
      start: isKnown ? PartialDate(day) : nil, days: DaySpan(day), isCertain: whole.isCertain)
  }

  private func isQualified(_ index: Int) -> Bool {
    passage.isKeyword(index - 1, .before) || passage.isKeyword(index - 1, .after)
  }

  /// Weeks are counted from the one that holds the first day of the month, or after ISO 8601 in a
  /// year; the last of a month is its fifth, as Recognizers-Text has it.
  private func week(_ first: Int, _ whole: DateReading, _ span: DaySpan, _ number: Int?)
    -> DateReading?
  {
    guard let begin = span.first, let last = span.last else { return nil }
    var reading = DateReading(first: first, end: whole.end, grain: .week, timex: "")
    reading.isCertain = whole.isCertain
    if whole.grain == .year {
      let number = number ?? last.adding(days: -3)?.week?.number ?? 52
      guard let monday = CalendarDate.monday(ofWeek: number, year: begin.year) else { return nil }
      reading.timex = "\(PartialDate(year: begin.year).timex)-W\(padded(number))"
      reading.days = DaySpan(monday, monday.adding(days: 6))
      return reading
    }
    guard whole.grain == .month, let start = whole.start else { return nil }
    reading.timex =
      "\(PartialDate(year: start.year, month: start.month).timex)-W\(padded(number ?? 5))"
    reading.days =
      number.map {
        DaySpan(begin.adding(days: 7 * ($0 - 1)), begin.adding(days: 7 * $0 - 1))
      } ?? DaySpan(last.adding(days: -6), last)
    return reading
  }

  private func month(_ first: Int, _ whole: DateReading, _ number: Int?) -> DateReading? {
    guard whole.grain == .year, let year = whole.start?.year else { return nil }
    let month = number ?? 12
    guard (1...12).contains(month) else { return nil }
    return NamedPeriods(context: context).month(
      first, whole.end, PartialDate(year: year, month: month))
  }

  private func day(_ first: Int, _ whole: DateReading, _ span: DaySpan, _ number: Int?)
    -> DateReading?
  {
    guard whole.grain == .month || whole.grain == .year, let begin = span.first,
      let day = number.map({ begin.adding(days: $0 - 1) }) ?? span.last
    else { return nil }
    var date = PartialDate(day)
    if whole.start?.year == nil { date.year = nil }
    var reading = NamedDates(context: context).finished(first, whole.end, date)
    reading.isCertain = whole.isCertain
    return reading
  }

  /// "week 3 of 2027", "week 23", "w/c Feb 4", "the week starting on February 4".
  private func weekNumber(at index: Int) -> DateReading? {
    let hasArticle = passage.isKeyword(index, .the)
    let start = hasArticle ? index + 1 : index
    if let begun = weekBegun(index, start) { return begun }
    guard passage.isWord(start, "week"), passage.isDigits(start + 1),
      passage[start + 1].length <= 2,
      !passage.runsOn(after: start + 1)
    else { return nil }
    let number = Int(bounded: passage[start + 1].value)
    guard (1...53).contains(number) else { return nil }
    var end = start + 2
    var year = context.reference?.year
    if passage.isKeyword(end, .of),
      let named = YearNumbers(passage: passage).fourDigits(at: end + 1)
    {
      (year, end) = (named.year, named.end)
    }
    let monday = year.flatMap { CalendarDate.monday(ofWeek: number, year: $0) }
    return DateReading(
      first: start, end: end, grain: .week,
      timex: "\(PartialDate(year: year).timex)-W\(padded(number))",
      days: monday.map { DaySpan($0, $0.adding(days: 6)) })
  }

  private func weekBegun(_ index: Int, _ start: Int) -> DateReading? {
    var next: Int
    if passage.isWord(start, "w"), passage.isMark(start + 1, "/"), passage.isWord(start + 2, "c") {
      next = start + 3
    } else if passage.isWord(start, "week"),
      passage.isKeyword(start + 1, .starting) || passage.isKeyword(start + 1, .beginning)
        || passage.isWord(start + 1, "of") || passage.isWord(start + 1, "ending")
    {
      next = passage.isKeyword(start + 2, .on) ? start + 3 : start + 2
    } else {
      return nil
    }
    guard var reading = NamedDates(context: context).reading(at: next),
      let day = reading.days?.first
    else { return nil }
    next = reading.end
    reading.first = index
    reading.grain = .week
    let isEnding = passage.isWord(start + 1, "ending")
    reading.days = isEnding ? DaySpan(day.adding(days: -6), day) : DaySpan(day, day.adding(days: 6))
    return reading
  }

  /// "the last 3 weeks of this year", "first ten days of last year".
  private func stretch(at index: Int) -> DateReading? {
    let start = passage.isKeyword(index, .the) ? index + 1 : index
    let isLast = passage.isKeyword(start, .last)
    guard isLast || passage.isWord(start, "first"),
      let length = durations.single(at: start + 1), let part = length.length.first,
      !part.period.isTime, passage.isKeyword(length.end, .of),
      let whole = whole(at: length.end + 1),
      let begin = whole.days?.first, let last = whole.days?.last
    else { return nil }
    // Weeks at the end of a year are whole ones, so the last begins on the Monday that fits.
    let after =
      part.period == .week
      ? last.adding(days: -6)?.monday?.adding(days: 7)
      : last.adding(days: 1)
    let first = isLast ? after?.adding(length.length, sign: -1) : begin
    guard let first, let end = isLast ? after : first.adding(length.length, sign: 1) else {
      return nil
    }
    return DateReading(
      first: index, end: whole.end, grain: .span,
      timex: "(\(first.iso),\(end.iso),\(timexDuration(length.length)))",
      start: PartialDate(first), days: DaySpan(first, end.adding(days: -1)),
      isCertain: whole.isCertain)
  }
}
