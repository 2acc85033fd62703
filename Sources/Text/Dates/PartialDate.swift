/// A date of which the text may leave out the year, or the year's century.
struct PartialDate: Hashable, Sendable {
  @SmallNumber var year: Int?
  /// The year where the text gives two digits that could be of either century ("35").
  @SmallNumber var shortYear: Int? = nil
  @SmallNumber var month: Int?
  @SmallNumber var day: Int?

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }

  private var yearTimex: String {
    if let year {
      return String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + "\(year)"
    }
    return shortYear.map { "XX\(padded($0))" } ?? "XXXX"
  }

  /// As precise as the date: "2019", "XXXX-08", "XXXX-08-02".
  var timex: String {
    if let day { return "\(yearTimex)-\(month.map(padded) ?? "XX")-\(padded(day))" }
    return month.map { "\(yearTimex)-\(padded($0))" } ?? yearTimex
  }

  /// Its first day, written in full: "2007-01-01".
  var firstDayTimex: String {
    "\(yearTimex)-\(padded(month ?? 1))-\(padded(day ?? 1))"
  }

  /// The first day in `year`, its own year if it has one.
  func firstDay(in year: Int?) -> CalendarDate? {
    guard let year = self.year ?? year else { return nil }
    return CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }
}
