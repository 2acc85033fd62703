/// Finds the dates of a passage: asks every date grammar at each place where one can begin, and
/// takes the longest reading.
struct DateReader {
  private(set) var context: DateContext

  init(_ passage: Passage, reference: CalendarDate?) {
    context = DateContext(passage: passage, reference: reference)
  }

  private var passage: Passage { context.passage }

  /// The same reader, for a date that follows the hyphen at `index`.
  func after(hyphen index: Int) -> DateReader {
    var reader = self
    reader.context.hyphen = index
    return reader
  }

  /// Every mention, in order.
  var mentions: [DateMention] { mentions(in: 0..<passage.count) }

  /// The mentions in a stretch that begins and ends where no date can go on.
  func mentions(in stretch: Range<Int>) -> [DateMention] {
    var found: [DateMention] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      if passage[index].isNearDate {
        if let end = DateNames.end(at: index, in: passage) {
          index = end
          continue
        }
        if let reading = mention(at: index) {
          found.append(mention(reading))
          index = reading.end
          continue
        }
      }
      index += 1
    }
    return found
  }

  private func mention(_ reading: DateReading) -> DateMention {
    DateMention(
      range: passage.range(reading.first, reading.end), timex: reading.timex,
      first: reading.days?.first, last: reading.days?.last,
      isCertain: reading.isCertain && reading.days != nil, impossible: reading.impossible)
  }

  /// What the lexeme can begin; ">" and "<" stand for "after" and "before".
  private func signs(_ index: Int) -> WordSigns {
    let scalar = passage[index].scalar
    return scalar == 0x3E || scalar == 0x3C ? .bound : passage.signs(index)
  }

  /// The mention that begins at `index`.
  private func mention(at index: Int) -> DateReading? {
    let signs = signs(index)
    guard !signs.isEmpty else { return nil }
    var best: DateReading?
    let qualifiers = DateQualifiers(context: context, reader: self)
    if !signs.isDisjoint(with: [.bound, .name, .edge, .small]) {
      consider(qualifiers.reading(at: index), &best)
    }
    let base = core(at: index)
    consider(DateRanges(context: context, reader: self).reading(at: index, from: base), &best)
    consider(timed(base, at: index), &best)
    guard var reading = best, !reading.isPartial || isCalled(index) else { return nil }
    qualifiers.extend(&reading)
    return reading
  }

  /// Whether a word before "a week" makes it a length of time.
  private func isCalled(_ index: Int) -> Bool {
    passage.isWord(index - 1, "for") || passage.isKeyword(index - 1, .within)
      || passage.isKeyword(index - 1, .than)
  }

  /// A date with its time of day.
  func full(at index: Int) -> DateReading? { timed(core(at: index), at: index) }

  /// The reading with the time of day beside it; or one that begins with the time.
  private func timed(_ base: consuming DateReading?, at index: Int) -> DateReading? {
    let clocks = ClockTimes(context: context, reader: self)
    var best = base ?? clocks.thisMorning(at: index)
    if var day = best, day.grain == .day {
      Weekdays(context: context).extend(&day)
      clocks.extend(&day)
      best = day
    }
    if !signs(index).isDisjoint(with: [.digits, .number, .dayWord, .small]) {
      consider(clocks.leading(at: index), &best)
    }
    return best
  }

  /// A date, period or duration without a time of day.
  func core(at index: Int) -> DateReading? {
    let signs = heart(index)
    guard !signs.isEmpty else { return nil }
    let ahead = passage.ahead(index)
    func has(_ wanted: WordSigns) -> Bool { !signs.isDisjoint(with: wanted) }
    func sees(_ wanted: WordSigns) -> Bool { !ahead.isDisjoint(with: wanted) }
    var best = day(at: index)
    if has([.dateDigits, .ordinal, .direction, .name]), sees([.number, .period, .name]) {
      consider(Quarters(context: context).reading(at: index), &best)
    }
    if has([.ordinal, .direction, .edge, .period, .name]) {
      consider(PeriodParts(context: context, reader: self).reading(at: index), &best)
    }
    if has([.digits, .number, .direction, .period, .small]), sees(.period) {
      consider(RelativePeriods(context: context).reading(at: index), &best)
    }
    if has([.dateDigits, .number, .ordinal, .month, .period, .era, .name])
      || has(.direction) && sees([.month, .era])
    {
      consider(NamedPeriods(context: context).reading(at: index), &best)
    }
    if has([.digits, .number, .article, .small, .bound]), sees(.period) {
      let length = Durations(context: context).reading(at: index)
      consider(Offsets(context: context, reader: self).reading(at: index, from: length), &best)
      consider(length, &best)
    }
    return best
  }

  /// A day, however it is named.
  func day(at index: Int) -> DateReading? {
    let signs = heart(index)
    let ahead = passage.ahead(index)
    func has(_ wanted: WordSigns) -> Bool { !signs.isDisjoint(with: wanted) }
    func sees(_ wanted: WordSigns) -> Bool { !ahead.isDisjoint(with: wanted) }
    var best: DateReading?
    if has([.dateDigits, .number, .ordinal, .month]), sees([.month, .period]) {
      consider(NamedDates(context: context).reading(at: index), &best)
    }
    if has([.dateDigits, .month]) {
      consider(NumericDates(context: context).reading(at: index), &best)
      consider(dayOfMonth(at: index), &best)
    }
    if has([.weekday, .direction]), sees(.weekday) {
      consider(Weekdays(context: context).reading(at: index), &best)
    }
    if has([.direction, .name, .month]) {
      consider(Holidays(context: context).reading(at: index), &best)
    }
    if has([.direction, .dayWord, .period, .name, .small]) {
      consider(RelativeDays(context: context).reading(at: index), &best)
    }
    return best
  }

  /// What the lexeme, or the one after its article, can begin.
  private func heart(_ index: Int) -> WordSigns {
    let signs = signs(index)
    guard signs.contains(.article) else { return signs }
    let next = self.signs(index + 1)
    return next.isEmpty ? [] : next.union(.article)
  }

  /// "on the 18th": a day of a month that is not named.
  private func dayOfMonth(at index: Int) -> DateReading? {
    guard passage.isKeyword(index, .the), passage.isKeyword(index - 1, .on),
      let day = DayNumbers(passage: passage).digits(at: index + 1), day.isOrdinal,
      !passage.isWord(day.end)
    else { return nil }
    return DateReading(
      first: index, end: day.end, grain: .day, timex: PartialDate(day: day.day).timex,
      days: context.reference.flatMap {
        DaySpan(CalendarDate(year: $0.year, month: $0.month, day: day.day))
      }, isCertain: false)
  }

  /// Keeps the longer reading; of two equal ones the first.
  @inline(__always)
  private func consider(_ reading: DateReading?, _ best: inout DateReading?) {
    guard let reading else { return }
    if let end = best?.end, end >= reading.end { return }
    best = reading
  }
}
