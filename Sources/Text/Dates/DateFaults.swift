/// Why there can be no such date, in words for the reader.
enum DateFaults {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// "February has no 31st day", "2019 has no 29 February"; nil for a possible date. 29 February
  /// without a year is possible.
  static func fault(of date: PartialDate) -> String? {
    guard let month = date.month, let day = date.day, (1...12).contains(month) else { return nil }
    let name = monthNames[month - 1]
    if day > CalendarDate.days(inMonth: month, year: 2000) { return "\(name) has no day \(day)" }
    if let year = date.year, day > CalendarDate.days(inMonth: month, year: year) {
      return "\(year) has no \(day) \(name)"
    }
    return nil
  }

  /// "14 March 2022 was a Monday, not a Tuesday"; nil where they agree.
  static func fault(of day: CalendarDate, weekday: Int) -> String? {
    guard day.weekday != weekday else { return nil }
    let date = "\(day.day) \(monthNames[day.month - 1]) \(day.year)"
    return
      "\(date) is a \(weekdayNames[day.weekday - 1]), not a \(weekdayNames[weekday - 1])"
  }

  /// "two months in one date: November and October".
  static func twoMonths(_ a: Int, _ b: Int) -> String {
    "two months in one date: \(monthNames[a - 1]) and \(monthNames[b - 1])"
  }
}
