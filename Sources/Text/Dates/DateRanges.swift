/// Ranges between two dates: "from 2 July to 10 July", "between 2007 and 2009", "November 19-20",
/// "2014-2018", "3 days starting next Monday".
struct DateRanges {
  let context: DateContext
  let reader: DateReader
  private var passage: Passage { context.passage }

  /// - Parameter base: what was read at `index` as one date.
  func reading(at index: Int, from base: DateReading?) -> DateReading? {
    let isBetween = passage.isKeyword(index, .between)
    let isFrom = passage.isKeyword(index, .from)
    let start = isBetween || isFrom ? index + 1 : index
    if let range = sharedMonth(index, start, isBetween) { return range }
    if start == index {
      guard let base else { return nil }
      if base.grain == .duration { return started(base) }
    }
    guard let a = start == index ? base : self.end(at: start), a.start != nil || isWeekday(a),
      !a.isPartial,
      let next = connector(at: a.end, isBetween: isBetween),
      let b = end(at: next, after: next - 1), b.start != nil || isWeekday(b)
    else { return nil }
    return joined(index, a, b)
  }

  private func isWeekday(_ reading: DateReading) -> Bool {
    reading.grain == .day && reading.timex.utf8.starts(with: "XXXX-WXX".utf8)
  }

  /// A first or second date, its article allowed.
  private func end(at index: Int, after hyphen: Int? = nil) -> DateReading? {
    let reader = hyphen.map { self.reader.after(hyphen: $0) } ?? self.reader
    return reader.core(at: index)
      ?? (passage.isKeyword(index, .the) ? reader.core(at: index + 1) : nil)
  }

  /// The index after "to", "through", "till", "-", "~"; "and" only after "between".
  private func connector(at index: Int, isBetween: Bool) -> Int? {
    let isConnector =
      passage.isKeyword(index, .to) || passage.isKeyword(index, .through)
      || passage.isKeyword(index, .until) || passage.isKeyword(index, .and) && isBetween
      || passage.isMark(index, "-") || passage.isMark(index, "~")
    return isConnector ? index + 1 : nil
  }

  /// Two days of one month: "between 3 and 12 of Sept", "9 to 12 of June", "November 19-20",
  /// "april ninth through seventeenth".
  private func sharedMonth(_ index: Int, _ start: Int, _ isBetween: Bool) -> DateReading? {
    guard !passage.ahead(start).isDisjoint(with: [.month, .period]) else { return nil }
    let days = DayNumbers(passage: passage)
    if context.month(at: start) > 0 {
      var next = start + 1
      if passage.isMark(next, "."), passage[next].isGlued { next += 1 }
      guard let first = days.day(at: next),
        let to = connector(at: first.end, isBetween: isBetween),
        let last = days.day(at: to), first.day < last.day, context.month(at: last.end) == 0,
        !passage.isMark(last.end, "/"), !passage.isMark(last.end, ":")
      else { return nil }
      let year = YearNumbers(passage: passage).afterDate(at: last.end, mayBeShort: false)
      return sharing(
        index, year?.end ?? last.end, context.month(at: start), first.day, last.day, year?.year)
    }
    guard let first = days.day(at: start),
      !passage[start].isGlued || passage[start - 1].kind == .mark,
      let to = connector(at: first.end, isBetween: isBetween),
      let last = days.day(at: to), first.day < last.day
    else { return nil }
    let name = passage.isKeyword(last.end, .of) ? last.end + 1 : last.end
    if let whole = RelativePeriods(context: context).reading(at: name), whole.grain == .month,
      let month = whole.start?.month
    {
      return sharing(index, whole.end, month, first.day, last.day, whole.start?.year)
    }
    let month = context.month(at: name)
    guard month > 0 else { return nil }
    let year = YearNumbers(passage: passage).afterDate(at: name + 1, mayBeShort: false)
    return sharing(index, year?.end ?? name + 1, month, first.day, last.day, year?.year)
  }

  private func sharing(
    _ index: Int, _ end: Int, _ month: Int, _ first: Int, _ last: Int, _ year: Int?
  ) -> DateReading? {
    let named = NamedDates(context: context)
    let a = named.finished(index, end, PartialDate(year: year, month: month, day: first))
    let b = named.finished(index, end, PartialDate(year: year, month: month, day: last))
    return joined(index, a, b)
  }

  /// One range of two readings. A year that only the second states belongs to both.
  private func joined(_ index: Int, _ a: DateReading, _ b: DateReading) -> DateReading? {
    guard var first = a.start, let second = b.start else { return weekdays(index, a, b) }
    if first.year == nil, let year = second.year {
      first.year = year
      if let from = first.firstDay(in: nil), let to = second.firstDay(in: nil), from > to {
        first.year = year - 1
      }
    }
    let base = first.year ?? context.nearest(first, before: index)?.year ?? 2000
    guard let from = first.firstDay(in: base), var to = second.firstDay(in: base) else {
      return impossible(index, a, b)
    }
    if to < from, second.year == nil, let next = second.firstDay(in: base + 1) { to = next }
    guard from <= to else { return nil }
    let length: String
    if isDay(a) || isDay(b) {
      length = "\(to.dayNumber - from.dayNumber)D"
    } else if a.grain == .year, b.grain == .year, !a.isEdge, !b.isEdge {
      length = "\(to.year - from.year)Y"
    } else {
      length = "\((to.year - from.year) * 12 + to.month - from.month)M"
    }
    var reading = DateReading(
      first: index, end: b.end, grain: .span,
      timex: "(\(first.firstDayTimex),\(second.firstDayTimex),P\(length))", start: first)
    let isKnown = first.year != nil || context.reference != nil
    reading.days = isKnown ? DaySpan(from, lastDay(of: b, from: to)) : nil
    reading.isCertain = first.year != nil && second.year != nil && !a.isEdge && !b.isEdge
    reading.impossible = a.impossible ?? b.impossible
    return reading
  }

  private func impossible(_ index: Int, _ a: DateReading, _ b: DateReading) -> DateReading? {
    guard let fault = a.impossible ?? b.impossible else { return nil }
    return DateReading(
      first: index, end: b.end, grain: .span,
      timex: "(\(a.start?.firstDayTimex ?? a.timex),\(b.start?.firstDayTimex ?? b.timex),PXD)",
      impossible: fault)
  }

  private func isDay(_ reading: DateReading) -> Bool {
    reading.grain == .day || reading.grain == .present
  }

  /// The end of the second date: all of its month or year, but only up to an edge.
  private func lastDay(of reading: DateReading, from day: CalendarDate) -> CalendarDate? {
    if reading.isEdge { return day.adding(days: -1) }
    switch reading.grain {
    case .month: return PeriodSpan(.month, holding: day)?.days.last
    case .year: return PeriodSpan(.year, holding: day)?.days.last
    case .quarter: return PeriodSpan(.quarter, holding: day)?.days.last
    case .week: return day.adding(days: 6)
    case .day, .season, .span, .time, .duration, .present: return day
    }
  }

  /// "Monday to Friday".
  private func weekdays(_ index: Int, _ a: DateReading, _ b: DateReading) -> DateReading? {
    guard let from = a.days?.first, let near = b.days?.first else { return nil }
    let length = ((near.weekday - from.weekday) + 7) % 7
    guard length > 0, isWeekday(a), isWeekday(b) else { return nil }
    return DateReading(
      first: index, end: b.end, grain: .span, timex: "(\(a.timex),\(b.timex),P\(length)D)",
      days: DaySpan(from, from.adding(days: length)), isCertain: false)
  }

  /// "3 days starting from next Monday", "2 weeks starting May 20th", "3 days, from today".
  private func started(_ length: DateReading) -> DateReading? {
    guard !length.isPartial else { return nil }
    var next = passage.isMark(length.end, ",") ? length.end + 1 : length.end
    guard passage.isKeyword(next, .starting) || next > length.end && passage.isKeyword(next, .from)
    else { return nil }
    next += 1
    if passage.isKeyword(next, .from) || passage.isKeyword(next, .on) { next += 1 }
    guard let day = reader.day(at: next), let start = day.start,
      let first = start.firstDay(in: context.reference?.year),
      let after = first.adding(length.length, sign: 1)
    else { return nil }
    return DateReading(
      first: length.first, end: day.end, grain: .span,
      timex: "(\(first.iso),\(after.iso),\(length.timex))", start: PartialDate(first),
      days: DaySpan(first, after.adding(days: -1)), isCertain: day.isCertain)
  }
}
