extension CalendarDate {
  /// The Monday of its week.
  var monday: CalendarDate? { adding(days: 1 - weekday) }

  /// The same day `months` later; the last of the month where the month is shorter.
  func adding(months: Int) -> CalendarDate? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDate(
      year: year, month: month, day: min(day, Self.days(inMonth: month, year: year)))
  }

  /// Year and number of its week after ISO 8601: week 1 has the year's first Thursday.
  var week: (year: Int, number: Int)? {
    guard let thursday = adding(days: 4 - weekday),
      let first = CalendarDate(year: thursday.year, month: 1, day: 1)
    else { return nil }
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The Monday of a week after ISO 8601.
  static func monday(ofWeek week: Int, year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: 1, day: 4)?.monday?.adding(days: 7 * (week - 1))
  }

  /// "2018-W11".
  var weekTimex: String {
    week.map { "\($0.year)-W\(padded($0.number))" } ?? "XXXX-WXX"
  }
}

/// A number with at least two digits, as dates are written.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
