/// The week, month, year … that a day lies in, or that lies some number of them away.
struct PeriodSpan: Sendable {
  let first: CalendarDate
  /// The day after its last.
  let after: CalendarDate
  let period: Period

  /// - Parameter offset: 0 for the period that holds `day`, -1 for the one before.
  init?(_ period: Period, holding day: CalendarDate, offset: Int = 0) {
    let first: CalendarDate?
    let after: CalendarDate?
    switch period {
    case .second, .minute, .hour: return nil
    case .day, .night, .businessday:
      first = day.adding(days: offset)
      after = first?.adding(days: 1)
    case .week:
      first = day.monday?.adding(days: 7 * offset)
      after = first?.adding(days: 7)
    case .weekend:
      first = day.monday?.adding(days: 7 * offset + 5)
      after = first?.adding(days: 2)
    case .fortnight:
      first = day.monday?.adding(days: 14 * offset)
      after = first?.adding(days: 14)
    case .month, .quarter, .half:
      let months = period == .month ? 1 : period == .quarter ? 3 : 6
      let begin = (day.month - 1) / months * months + 1
      first = CalendarDate(year: day.year, month: begin, day: 1)?.adding(months: months * offset)
      after = first?.adding(months: months)
    case .year, .decade, .century:
      let years = Int(period.timex.factor)
      let begin = day.year / years * years + years * offset
      first = CalendarDate(year: begin, month: 1, day: 1)
      after = CalendarDate(year: begin + years, month: 1, day: 1)
    }
    guard let first, let after else { return nil }
    self.first = first
    self.after = after
    self.period = period
  }

  var days: DaySpan { DaySpan(first, after.adding(days: -1)) }

  /// "2018-W11", "2018-05", "(2019-07-01,2019-10-01,P3M)".
  var timex: String {
    switch period {
    case .day, .night, .businessday, .hour, .minute, .second: first.iso
    case .week: first.weekTimex
    case .weekend: "\(first.weekTimex)-WE"
    case .month: PartialDate(year: first.year, month: first.month).timex
    case .year: PartialDate(year: first.year).timex
    case .fortnight, .quarter, .half, .decade, .century:
      "(\(first.iso),\(after.iso),\(timexDuration([TimeLength(count: 1, period: period)])))"
    }
  }

  /// The TIMEX of such a period where nothing says which one it is.
  static func unknownTimex(_ period: Period) -> String {
    switch period {
    case .day, .night, .businessday: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month, .quarter, .half: "XXXX-XX"
    case .hour, .minute, .second, .year, .decade, .century: "XXXX"
    }
  }

  var grain: DateReading.Grain {
    switch period {
    case .day, .night, .businessday, .hour, .minute, .second: .day
    case .week, .weekend, .fortnight: .week
    case .month: .month
    case .quarter, .half: .quarter
    case .year: .year
    case .decade, .century: .span
    }
  }
}

/// A TIMEX duration: "P3M2W2D", "PT1.5H".
func timexDuration(_ lengths: [TimeLength]) -> String {
  var text = "P"
  var isTime = false
  for length in lengths {
    let timex = length.period.timex
    if timex.isTime, !isTime {
      text += "T"
      isTime = true
    }
    let count = length.count * timex.factor
    text += Int(exactly: count).map { "\($0)" } ?? "\(count)"
    text += timex.letters
  }
  return text
}
