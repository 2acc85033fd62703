/// Weekdays, alone and with what can stand beside them: "next Friday", "Monday (March 14)",
/// "tuesday the eleventh", "next week on Tuesday", "tuesday of last week".
struct Weekdays {
  let context: DateContext
  private var passage: Passage { context.passage }

  func reading(at index: Int) -> DateReading? {
    weekThenDay(at: index) ?? relative(at: index) ?? plain(at: index)
  }

  /// Which week "this", "next", "last" … point to; nil where the word is none of them.
  enum Direction {
    case this, next, last, nearestFuture, nearestPast
  }

  func direction(at index: Int) -> (direction: Direction, end: Int)? {
    guard let keyword = passage.keyword(index) else { return nil }
    if keyword == .upcoming { return (.nearestFuture, index + 1) }
    if keyword == .past { return (.nearestPast, index + 1) }
    if keyword == .this {
      if passage.isKeyword(index + 1, .upcoming) { return (.nearestFuture, index + 2) }
      if passage.isKeyword(index + 1, .past) { return (.nearestPast, index + 2) }
      return (.this, index + 1)
    }
    guard let offset = keyword.offset, offset != 0 else { return nil }
    return (offset > 0 ? .next : .last, index + 1)
  }

  /// "next Friday", "this upcoming friday", "last Tuesday".
  private func relative(at index: Int) -> DateReading? {
    guard let (direction, next) = direction(at: index) else { return nil }
    let weekday = context.weekday(at: next)
    guard weekday > 0 else { return nil }
    if let dated = withDate(first: index, weekday, after: next + 1) { return dated }
    guard let reference = context.reference else {
      return bare(first: index, end: next + 1, weekday)
    }
    let offset: Int
    switch direction {
    case .this: offset = weekday - reference.weekday
    case .next: offset = weekday - reference.weekday + 7
    case .last: offset = weekday - reference.weekday - 7
    case .nearestFuture: offset = (weekday - reference.weekday + 6) % 7 + 1
    case .nearestPast: offset = -((reference.weekday - weekday + 6) % 7 + 1)
    }
    return resolved(index, next + 1, reference.adding(days: offset), isCertain: offset < 0)
  }

  /// "next week on Tuesday", "this week Monday".
  private func weekThenDay(at index: Int) -> DateReading? {
    if let (direction, next) = direction(at: index), passage.sense(next).period == .week {
      let day = passage.isKeyword(next + 1, .on) ? next + 2 : next + 1
      let weekday = weekdayBesideWeek(at: day)
      guard weekday > 0 else { return nil }
      return inWeek(index, day + 1, direction, weekday)
    }
    let weekday = context.weekday(at: index)
    guard weekday > 0 else { return nil }
    var next = index + 1
    if passage.isKeyword(next, .of) { next += 1 }
    guard next > index + 1, let (direction, week) = direction(at: next),
      passage.sense(week).period == .week
    else { return nil }
    return inWeek(index, week + 1, direction, weekday)
  }

  private func weekdayBesideWeek(at index: Int) -> Int { passage.sense(index).weekday }

  private func inWeek(_ first: Int, _ end: Int, _ direction: Direction, _ weekday: Int)
    -> DateReading?
  {
    let weeks: Int
    switch direction {
    case .this: weeks = 0
    case .next, .nearestFuture: weeks = 1
    case .last, .nearestPast: weeks = -1
    }
    let day = context.reference?.monday?.adding(days: 7 * weeks + weekday - 1)
    return day == nil ? bare(first: first, end: end, weekday) : resolved(first, end, day)
  }

  private func resolved(_ first: Int, _ end: Int, _ day: CalendarDate?, isCertain: Bool = true)
    -> DateReading?
  {
    guard let day else { return nil }
    return DateReading(
      first: first, end: end, grain: .day, timex: day.iso, start: PartialDate(day),
      days: DaySpan(day), isCertain: isCertain)
  }

  /// "Friday", with a date beside it where there is one.
  private func plain(at index: Int) -> DateReading? {
    let weekday = context.weekday(at: index)
    guard weekday > 0 else { return nil }
    return withDate(first: index, weekday, after: index + 1)
      ?? withDayNumber(index, weekday) ?? bare(first: index, end: index + 1, weekday)
  }

  /// "Tue May 9", "Friday 7/6", "Monday (March 14)", "Tuesday, Nov. 23, 2021", "Friday 7.6".
  private func withDate(first: Int, _ weekday: Int, after index: Int) -> DateReading? {
    var next = index
    if passage.isMark(next, "."), passage[next].isGlued { next += 1 }
    let isBracketed = passage.isMark(next, "(")
    if isBracketed || passage.isMark(next, ",") || passage.isKeyword(next, .the) { next += 1 }
    if isBracketed, passage.isKeyword(next, .the) { next += 1 }
    let numeric = NumericDates(context: context)
    guard
      var reading = NamedDates(context: context).reading(at: next) ?? numeric.reading(at: next)
        ?? pointed(at: next), reading.grain == .day
    else { return nil }
    if isBracketed {
      guard passage.isMark(reading.end, ")") else { return nil }
      reading.end += 1
    }
    reading.first = first
    agree(&reading, weekday)
    twoMonths(&reading)
    return reading
  }

  /// "7.6", a date only beside a weekday.
  private func pointed(at index: Int) -> DateReading? {
    guard passage.isDigits(index), passage[index].length <= 2, passage.isMark(index + 1, "."),
      passage[index + 1].isGlued, passage.isDigits(index + 2), passage[index + 2].isGlued,
      passage[index + 2].length <= 2, !passage.runsOn(after: index + 2),
      (1...12).contains(Int(bounded: passage[index].value)),
      (1...31).contains(Int(bounded: passage[index + 2].value))
    else { return nil }
    return NamedDates(context: context).finished(
      index, index + 3,
      PartialDate(
        month: Int(bounded: passage[index].value), day: Int(bounded: passage[index + 2].value)))
  }

  /// "March 14 (Monday)": the weekday in brackets after a date.
  func extend(_ reading: inout DateReading) {
    guard reading.grain == .day, reading.start?.day != nil, passage.isMark(reading.end, "("),
      passage.isMark(reading.end + 2, ")")
    else { return }
    let weekday = passage.sense(reading.end + 1).weekday
    guard weekday > 0 else { return }
    reading.end += 3
    agree(&reading, weekday)
  }

  /// Days from publication within which a day without a year is of that very year: the news tells
  /// what is near, so that another weekday beside such a day is a fault and not another year.
  private static let nearDays = 92

  /// Weekday and date confirm each other, or one of them is wrong.
  private func agree(_ reading: inout DateReading, _ weekday: Int) {
    guard let day = reading.days?.first else { return }
    guard let fault = DateFaults.fault(of: day, weekday: weekday) else {
      reading.isCertain = true
      return
    }
    if reading.start?.year != nil || isNear(day) {
      reading.impossible = reading.impossible ?? fault
    } else if let year = (-1...1).compactMap({ reading.start?.firstDay(in: day.year + $0) })
      .first(where: { $0.weekday == weekday })
    {
      reading.days = DaySpan(year)
    } else {
      reading.impossible = reading.impossible ?? fault
    }
  }

  private func isNear(_ day: CalendarDate) -> Bool {
    guard let reference = context.reference else { return false }
    return abs(day.dayNumber - reference.dayNumber) <= Weekdays.nearDays
  }

  /// "Tuesday Nov. 23 October 2021": a second month straight after the date.
  private func twoMonths(_ reading: inout DateReading) {
    let second = context.month(at: reading.end)
    guard second > 0, let month = reading.start?.month, reading.start?.year == nil else { return }
    reading.end += 1
    reading.impossible = DateFaults.twoMonths(month, second)
    reading.days = nil
    if let year = YearNumbers(passage: passage).fourDigits(at: reading.end) {
      reading.end = year.end
      reading.start?.year = year.year
      reading.timex = reading.start?.timex ?? reading.timex
    }
  }

  /// "Monday 21", "Tue 13th" stay weekdays; "tuesday the eleventh" is that day of the month.
  private func withDayNumber(_ index: Int, _ weekday: Int) -> DateReading? {
    let hasArticle = passage.isKeyword(index + 1, .the)
    let days = DayNumbers(passage: passage)
    if hasArticle, let number = days.day(at: index + 1), number.isOrdinal {
      guard let reference = context.reference,
        let day = CalendarDate(year: reference.year, month: reference.month, day: number.day)
      else { return bare(first: index, end: number.end, weekday) }
      return resolved(index, number.end, day, isCertain: day.weekday == weekday)
    }
    guard let number = days.digits(at: index + 1),
      number.isOrdinal || !passage.isWord(number.end) || passage.isKeyword(number.end, .at),
      !passage.isMark(number.end, ":"), !passage.isMark(number.end, "."),
      !passage.isMark(number.end, "%"),
      !passage.isMark(number.end, "-")
    else { return nil }
    return bare(first: index, end: number.end, weekday)
  }

  private func bare(first: Int, end: Int, _ weekday: Int) -> DateReading {
    DateReading(
      first: first, end: end, grain: .day, timex: "XXXX-WXX-\(weekday)",
      days: DaySpan(context.nearest(weekday: weekday, before: first)), isCertain: false)
  }
}
