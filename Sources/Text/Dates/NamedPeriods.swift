/// Months, seasons and years by their names: "April 2017", "this May", "summer of 2020", "1990s".
struct NamedPeriods {
  let context: DateContext
  private var passage: Passage { context.passage }
  private var years: YearNumbers { YearNumbers(passage: passage) }

  func reading(at index: Int) -> DateReading? {
    month(at: index) ?? monthAfterYear(at: index) ?? season(at: index)
      ?? NamedYears(context: context).reading(at: index)
  }

  /// "april", "Dec, 2018", "April of 87", "this May".
  private func month(at index: Int) -> DateReading? {
    let direction = Weekdays(context: context).direction(at: index)
    let name = direction?.end ?? index
    let month = context.month(at: name)
    guard month > 0 else { return nil }
    var end = name + 1
    if passage.isMark(end, "."), passage[end].isGlued,
      years.fourDigits(at: end + 1) != nil || passage.isWord(end + 1)
    {
      end += 1
    }
    var date = PartialDate(month: month)
    if let direction {
      date.year = context.reference.map { relativeYear(month, direction.direction, $0) }
      return self.month(index, name + 1, date)
    }
    if let year = years.afterDate(at: end) {
      (date.year, date.shortYear, end) = (year.year, year.shortYear, year.end)
    } else {
      end = name + 1
    }
    return self.month(index, end, date)
  }

  /// "2016 September", where no day follows.
  private func monthAfterYear(at index: Int) -> DateReading? {
    guard let year = years.fourDigits(at: index), let value = year.year else { return nil }
    let next = passage.isMark(year.end, ",") ? year.end + 1 : year.end
    let month = context.month(at: next)
    guard month > 0, !passage.isDigits(next + 1) else { return nil }
    return self.month(index, next + 1, PartialDate(year: value, month: month))
  }

  private func relativeYear(
    _ month: Int, _ direction: Weekdays.Direction, _ reference: CalendarDate
  ) -> Int {
    switch direction {
    case .this: reference.year
    case .next: month > reference.month ? reference.year : reference.year + 1
    case .nearestFuture: month > reference.month ? reference.year : reference.year + 1
    case .last, .nearestPast: month < reference.month ? reference.year : reference.year - 1
    }
  }

  /// A reading of a month.
  func month(_ first: Int, _ end: Int, _ date: PartialDate) -> DateReading {
    var reading = DateReading(
      first: first, end: end, grain: .month, timex: date.timex, start: date)
    let day = date.year == nil ? context.nearest(date, before: first) : date.firstDay(in: nil)
    reading.days = day.flatMap { PeriodSpan(.month, holding: $0)?.days }
    reading.isCertain = date.year != nil
    return reading
  }

  /// "this summer", "summer 2020", "the winter of 2019", "in spring".
  private func season(at index: Int) -> DateReading? {
    let direction = Weekdays(context: context).direction(at: index)
    let name = direction?.end ?? index
    guard let season = passage.sense(name).season else { return nil }
    var year: Int?
    var end = name + 1
    if let direction, let reference = context.reference {
      year = relativeYear(season.firstMonth, direction.direction, reference)
    } else if direction == nil {
      let found = years.afterDate(at: end)
      let isPlain = passage.isWord(name, "summer") || passage.isWord(name, "winter")
      guard found != nil || isSeasonCalled(name) || isPlain && !isName(name) else { return nil }
      (year, end) = (found?.year, found?.end ?? end)
    }
    var reading = DateReading(
      first: index, end: end, grain: .season,
      timex: (year.map { "\(PartialDate(year: $0).timex)-" } ?? "") + season.rawValue)
    reading.days = year.flatMap { days(of: season, year: $0) }
    reading.isCertain = false
    return reading
  }

  /// "spring" and "fall" are verbs too: without a year only after "in", "last" and the like.
  private func isSeasonCalled(_ index: Int) -> Bool {
    let before = passage.isKeyword(index - 1, .the) ? index - 2 : index - 1
    return passage.isKeyword(before, .in) || passage.isKeyword(before, .since)
      || passage.isKeyword(before, .during) || passage.isKeyword(before, .until)
  }

  /// "Winter Olympics", "Summer Palace".
  private func isName(_ index: Int) -> Bool {
    passage[index].isCapitalised && passage[index + 1].isCapitalised
  }

  private func days(of season: Season, year: Int) -> DaySpan? {
    guard let first = CalendarDate(year: year, month: season.firstMonth, day: 1) else { return nil }
    return DaySpan(first, first.adding(months: 3)?.adding(days: -1))
  }
}
