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

  /// Words that can begin a date and have no other sense for the grammars.
  private static let openers: KeyTable = {
    let words =
      [
        "otd", "eod", "w", "q", "school", "fiscal", "financial", "cy", "fy", "as", "prior", "right",
        "no",
      ]
      + HolidayTable.english.firstWords
    return KeyTable(words.map { (WordKey.of($0.utf8), 1) })
  }()

  /// Every mention, in order.
  var mentions: [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < passage.count {
      if let end = DateNames.end(at: index, in: passage) {
        index = end
        continue
      }
      guard opens(index), let reading = mention(at: index) else {
        index += 1
        continue
      }
      found.append(
        DateMention(
          range: passage.range(reading.first, reading.end), timex: reading.timex,
          first: reading.days?.first, last: reading.days?.last,
          isCertain: reading.isCertain && reading.days != nil, impossible: reading.impossible))
      index = reading.end
    }
    return found
  }

  private func opens(_ index: Int) -> Bool {
    let lexeme = passage[index]
    switch lexeme.kind {
    case .digits, .fraction: return true
    case .word: return lexeme.sense > 0 || Self.openers[lexeme.key] != nil
    case .mark: return passage.isMark(index, ">") || passage.isMark(index, "<")
    case .nothing: return false
    }
  }

  /// The mention that begins at `index`.
  private func mention(at index: Int) -> DateReading? {
    let ranges = DateRanges(context: context, reader: self)
    let qualifiers = DateQualifiers(context: context, reader: self)
    let readings = [
      ranges.reading(at: index), qualifiers.reading(at: index), full(at: index),
    ]
    guard
      var reading = readings.compactMap({ $0 }).filter({ !$0.isPartial || isCalled(index) })
        .reduce(nil, longer)
    else { return nil }
    qualifiers.extend(&reading)
    return reading
  }

  /// Whether a word before "a week" makes it a length of time.
  private func isCalled(_ index: Int) -> Bool {
    passage.isWord(index - 1, "for") || passage.isKeyword(index - 1, .within)
      || passage.isKeyword(index - 1, .than)
  }

  /// A date with its time of day.
  func full(at index: Int) -> DateReading? {
    let clocks = ClockTimes(context: context, reader: self)
    var dated = core(at: index) ?? clocks.thisMorning(at: index)
    if var day = dated {
      Weekdays(context: context).extend(&day)
      clocks.extend(&day)
      dated = day
    }
    return [dated, clocks.leading(at: index)].compactMap { $0 }.reduce(nil, longer)
  }

  /// A date, period or duration without a time of day.
  func core(at index: Int) -> DateReading? {
    guard opens(index) else { return nil }
    return [
      day(at: index),
      Quarters(context: context).reading(at: index),
      PeriodParts(context: context, reader: self).reading(at: index),
      RelativePeriods(context: context).reading(at: index),
      NamedPeriods(context: context).reading(at: index),
      Offsets(context: context, reader: self).reading(at: index),
      Durations(context: context).reading(at: index),
    ].compactMap { $0 }.reduce(nil, longer)
  }

  /// A day, however it is named.
  func day(at index: Int) -> DateReading? {
    [
      NamedDates(context: context).reading(at: index),
      NumericDates(context: context).reading(at: index),
      Weekdays(context: context).reading(at: index),
      Holidays(context: context).reading(at: index),
      RelativeDays(context: context).reading(at: index),
      dayOfMonth(at: index),
    ].compactMap { $0 }.reduce(nil, longer)
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

  /// The longer reading; of two equal ones the first.
  private func longer(_ a: DateReading?, _ b: DateReading) -> DateReading? {
    guard let a else { return b }
    return b.end > a.end ? b : a
  }
}
