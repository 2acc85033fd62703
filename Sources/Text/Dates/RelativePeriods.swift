/// Weeks, months, years counted from the day of writing: "last week", "next two days", "later
/// this month", "the week after next", "year to date".
struct RelativePeriods {
  let context: DateContext
  private var passage: Passage { context.passage }
  private var durations: Durations { Durations(context: context) }

  func reading(at index: Int) -> DateReading? {
    weekAfterNext(at: index) ?? laterThis(at: index) ?? toDate(at: index)
      ?? counted(at: index) ?? single(at: index) ?? whole(at: index)
  }

  /// -1 for "last", 0 for "this", 1 for "next".
  private func offset(at index: Int) -> Int? { passage.keyword(index)?.offset }

  /// "last week", "this school year", "the next decade", "same week", "that weekend".
  private func single(at index: Int) -> DateReading? {
    let hasArticle = passage.isKeyword(index, .the)
    let word = hasArticle ? index + 1 : index
    if passage.isKeyword(word, .same) || passage.isKeyword(word, .that),
      let (period, end) = durations.period(at: word + 1), !period.isTime, period != .day,
      period != .night
    {
      return DateReading(
        first: word, end: end, grain: .week, timex: PeriodSpan.unknownTimex(period))
    }
    guard var offset = offset(at: word) else { return nil }
    var next = word + 1
    if passage.isKeyword(word, .this), let (second, end) = secondWord(at: word + 1) {
      offset = second
      next = end
    }
    if let year = specialYear(at: next, offset) {
      return DateReading(
        first: word, end: year.end, grain: .year, timex: year.timex,
        start: year.days?.first.map { PartialDate(year: $0.year) }, days: year.days)
    }
    if passage.isWord(next, "working") || passage.isWord(next, "business") { next += 1 }
    guard let (period, end) = durations.period(at: next), !period.isTime, period != .day,
      period != .night, !isPlural(end - 1)
    else { return nil }
    let first = hasArticle && period == .decade ? index : word
    return whole(first, end, period, offset)
  }

  /// "this past week", "this coming year".
  private func secondWord(at index: Int) -> (Int, Int)? {
    if passage.isKeyword(index, .past) { return (-1, index + 1) }
    return passage.isKeyword(index, .upcoming) ? (1, index + 1) : nil
  }

  private func isPlural(_ index: Int) -> Bool {
    passage.text.utf8[passage[index].end - 1] | 0x20 == 0x73
  }

  /// "school year", "fiscal year", "calendar year".
  private func specialYear(at index: Int, _ offset: Int) -> (
    timex: String, days: DaySpan?, end: Int
  )? {
    guard passage.isWord(index + 1, "year") else { return nil }
    let prefix: String
    if passage.isWord(index, "school") {
      prefix = "SY"
    } else if passage.isWord(index, "fiscal") || passage.isWord(index, "financial") {
      prefix = "FY"
    } else if passage.isWord(index, "calendar") {
      prefix = ""
    } else {
      return nil
    }
    let year = context.reference.map { $0.year + offset }
    let days =
      prefix.isEmpty
      ? context.reference.flatMap { PeriodSpan(.year, holding: $0, offset: offset)?.days } : nil
    return (prefix + (year.map(String.init) ?? "XXXX"), days, index + 2)
  }

  /// The period as a reading.
  private func whole(_ first: Int, _ end: Int, _ period: Period, _ offset: Int) -> DateReading? {
    guard let reference = context.reference else {
      return DateReading(
        first: first, end: end, grain: .span, timex: PeriodSpan.unknownTimex(period))
    }
    guard let span = PeriodSpan(period, holding: reference, offset: offset) else { return nil }
    return reading(first, end, span)
  }

  private func reading(_ first: Int, _ end: Int, _ span: PeriodSpan) -> DateReading {
    var start = PartialDate(span.first)
    if span.period == .year || span.period == .month { start.day = nil }
    if span.period == .year { start.month = nil }
    return DateReading(
      first: first, end: end, grain: span.grain, timex: span.timex, start: start, days: span.days)
  }

  /// "the year", "the month", "the week", "the fortnight", "weekend": the one of writing, where
  /// no words say which.
  private func whole(at index: Int) -> DateReading? {
    if passage.sense(index).period == .weekend, !isPlural(index), !passage.isWord(index + 1) {
      return whole(index, index + 1, .weekend, 0)
    }
    guard passage.isKeyword(index, .the), let (period, end) = durations.period(at: index + 1),
      period == .year || period == .month || period == .week || period == .fortnight
        || period == .weekend,
      !isPlural(end - 1), !passage.isWord(end), !passage.isDigits(end), !passage.isMark(end, "-")
    else { return nil }
    return whole(index, end, period, 0)
  }

  /// "the week after next", "the year before last".
  private func weekAfterNext(at index: Int) -> DateReading? {
    let word = passage.isKeyword(index, .the) ? index + 1 : index
    guard let (period, end) = durations.period(at: word), !period.isTime, !isPlural(word) else {
      return nil
    }
    if passage.isKeyword(end, .after), passage.isKeyword(end + 1, .next) {
      return whole(index, end + 2, period, 2)
    }
    if passage.isKeyword(end, .before), passage.isKeyword(end + 1, .last) {
      return whole(index, end + 2, period, -2)
    }
    return nil
  }

  /// "later this week", "earlier this month", "later in the year".
  private func laterThis(at index: Int) -> DateReading? {
    let isLater = passage.isKeyword(index, .later)
    guard isLater || passage.isKeyword(index, .earlier) else { return nil }
    var next = index + 1
    if passage.isKeyword(next, .in) { next += 1 }
    guard passage.isKeyword(next, .this) || passage.isKeyword(next, .the),
      let (period, end) = durations.period(at: next + 1), !period.isTime, period != .day,
      var reading = whole(index, end, period, 0)
    else { return nil }
    if let reference = context.reference {
      reading.days =
        isLater
        ? DaySpan(reference, reading.days?.last) : DaySpan(reading.days?.first, reference)
    }
    return reading
  }

  /// "year to date".
  private func toDate(at index: Int) -> DateReading? {
    guard let (period, end) = durations.period(at: index), !period.isTime,
      passage.isKeyword(end, .to), passage.isWord(end + 1, "date"),
      var reading = whole(index, end + 2, period, 0)
    else { return nil }
    reading.days = DaySpan(reading.days?.first, context.reference)
    return reading
  }

  /// "last 3 months", "next couple weeks", "5 upcoming years", "next 4 business days".
  private func counted(at index: Int) -> DateReading? {
    guard let (offset, length, end) = countedParts(at: index), offset != 0,
      let period = length.length.first?.period
    else { return nil }
    let timex = length.timex
    if period.isTime { return hours(index, end, offset, length) }
    guard let reference = context.reference else {
      return DateReading(first: index, end: end, grain: .span, timex: timex)
    }
    var first: CalendarDate?
    var after: CalendarDate?
    if period == .quarter || period == .decade || period == .century {
      // These are whole ones; other units count from the day of writing.
      let whole = PeriodSpan(period, holding: reference)
      first = offset < 0 ? whole?.first.adding(length.length, sign: -1) : whole?.after
      after = offset < 0 ? whole?.first : whole?.after.adding(length.length, sign: 1)
    } else if offset < 0 {
      first = reference.adding(length.length, sign: -1)
      after = reference
    } else {
      first = reference.adding(days: 1)
      after =
        period == .businessday
        ? reference.adding(length.length, sign: 1)?.adding(days: 1)
        : first?.adding(length.length, sign: 1)
    }
    guard let first, let after else { return nil }
    return DateReading(
      first: index, end: end, grain: .span, timex: "(\(first.iso),\(after.iso),\(timex))",
      days: DaySpan(first, after.adding(days: -1)), isCertain: length.isCertain)
  }

  /// "the last 24 hours": the days they can touch, the hour of writing not being known.
  private func hours(_ first: Int, _ end: Int, _ offset: Int, _ length: DateReading) -> DateReading
  {
    let days = length.length.reduce(0) { $0 + $1.count * $1.period.days }
    let edge = context.reference?.adding(days: Int(bounded: days.rounded(.up)) * offset)
    return DateReading(
      first: first, end: end, grain: .span, timex: length.timex,
      days: offset < 0 ? DaySpan(edge, context.reference) : DaySpan(context.reference, edge))
  }

  /// The word and the length in either order.
  private func countedParts(at index: Int) -> (offset: Int, length: DateReading, end: Int)? {
    if let offset = offset(at: index) {
      // "will last three weeks": a verb.
      if passage.isKeyword(index, .last), isVerb(index) { return nil }
      guard let length = length(at: index + 1) else { return nil }
      return (offset, length, length.end)
    }
    guard let number = NumberGrammar(passage).number(at: index), !number.hasScale,
      let offset = offset(at: number.end),
      let (period, end) = durations.period(at: number.end + 1), isPlural(end - 1)
    else { return nil }
    let parts = [TimeLength(count: number.value, period: period)]
    return (
      offset,
      DateReading(
        first: index, end: end, grain: .duration, timex: timexDuration(parts), length: parts), end
    )
  }

  /// Whether an auxiliary before "last" makes it a verb.
  private func isVerb(_ index: Int) -> Bool {
    let auxiliaries: [StaticString] = ["will", "would", "could", "can", "should", "might", "to"]
    return auxiliaries.contains { passage.isWord(index - 1, $0) }
  }

  /// The length of time after "last" or "next"; of several parts only the first where the last
  /// belongs to an "ago" ("the last 3 months and 2 weeks and 2 days ago").
  private func length(at index: Int) -> DateReading? {
    guard let length = durations.reading(at: index), !length.isPartial else { return nil }
    let isOther = passage.isKeyword(length.end, .ago) || passage.isKeyword(length.end, .later)
    return isOther ? durations.single(at: index) : length
  }
}
