/// Days named for a holiday: "Christmas", "easter 2018", "independence day of this year",
/// "labor day 2021 weekend", "last Easter".
struct Holidays {
  let context: DateContext
  private var passage: Passage { context.passage }

  func reading(at index: Int) -> DateReading? {
    let direction = Weekdays(context: context).direction(at: index)
    let name = direction?.end ?? index
    guard let (rule, nameEnd) = HolidayTable.english.holiday(at: name, in: passage) else {
      return nil
    }
    var end = nameEnd
    let isWeekend = passage.sense(end).period == .weekend
    if isWeekend { end += 1 }
    let named = year(after: end)
    if let named { end = named.end }
    var day = named?.year.flatMap { rule.day(in: $0) }
    var isCertain = day != nil
    if day == nil, let direction, let reference = context.reference {
      day = relative(rule, direction.direction, reference)
      isCertain = true
    }
    if isWeekend || named != nil && passage.sense(end).period == .weekend {
      return weekend(index, isWeekend ? end : end + 1, day ?? nearest(rule, before: index))
    }
    if let day, isCertain {
      return DateReading(
        first: index, end: end, grain: .day, timex: day.iso, start: PartialDate(day),
        days: DaySpan(day))
    }
    guard let near = nearest(rule, before: index) else {
      return DateReading(
        first: index, end: end, grain: .day, timex: rule.yearlessTimex ?? "XXXX-XX-XX")
    }
    var start = PartialDate(near)
    start.year = nil
    return DateReading(
      first: index, end: end, grain: .day, timex: rule.yearlessTimex ?? near.iso, start: start,
      days: DaySpan(near), isCertain: false)
  }

  /// "2018", "of 2018", "of this year".
  private func year(after index: Int) -> (year: Int?, end: Int)? {
    if let year = YearNumbers(passage: passage).afterDate(at: index, mayBeShort: false) {
      return (year.year, year.end)
    }
    let start = passage.isKeyword(index, .of) ? index + 1 : index
    guard passage.isWord(start + 1, "year"), let reference = context.reference else { return nil }
    guard let offset = passage.keyword(start)?.offset else { return nil }
    return (reference.year + offset, start + 2)
  }

  private func relative(
    _ rule: HolidayTable.Rule, _ direction: Weekdays.Direction, _ reference: CalendarDate
  ) -> CalendarDate? {
    let days = (-1...1).compactMap { rule.day(in: reference.year + $0) }
    switch direction {
    case .this: return rule.day(in: reference.year)
    case .last, .nearestPast: return days.last { $0 < reference }
    case .next, .nearestFuture: return days.first { $0 > reference }
    }
  }

  private func nearest(_ rule: HolidayTable.Rule, before index: Int) -> CalendarDate? {
    guard let reference = context.reference else { return nil }
    let days = (-1...1).compactMap { rule.day(in: reference.year + $0) }
    if TenseCues.tense(before: index, in: passage) == .future {
      return days.first { $0 >= reference }
    }
    return days.min {
      abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber)
    }
  }

  /// The weekend nearest to the holiday: the one before a Monday or Tuesday.
  private func weekend(_ first: Int, _ end: Int, _ day: CalendarDate?) -> DateReading? {
    guard let day, let near = day.adding(days: day.weekday <= 2 ? -3 : 0),
      let span = PeriodSpan(.weekend, holding: near)
    else { return nil }
    return DateReading(
      first: first, end: end, grain: .week, timex: span.timex, days: span.days)
  }
}
