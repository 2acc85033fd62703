/// A unit of time that dates and durations count in.
enum Period: String, Sendable {
  case second, minute, hour, day, night, businessday, week, weekend, fortnight, month, quarter
  case half, year, decade, century

  /// Its letters in a TIMEX duration, and by how much its count is multiplied ("P10Y" for one
  /// decade). Source: the TIMEX3 guidelines; "WE" and "BD" as Microsoft's Recognizers-Text.
  var timex: (letters: String, factor: Double, isTime: Bool) {
    switch self {
    case .second: ("S", 1, true)
    case .minute: ("M", 1, true)
    case .hour: ("H", 1, true)
    case .day, .night: ("D", 1, false)
    case .businessday: ("BD", 1, false)
    case .week: ("W", 1, false)
    case .weekend: ("WE", 1, false)
    case .fortnight: ("W", 2, false)
    case .month: ("M", 1, false)
    case .quarter: ("M", 3, false)
    case .half: ("M", 6, false)
    case .year: ("Y", 1, false)
    case .decade: ("Y", 10, false)
    case .century: ("Y", 100, false)
    }
  }

  /// Whether it is shorter than a day.
  var isTime: Bool { timex.isTime }
}

/// A season of the northern half of the earth, by its TIMEX letters.
enum Season: String, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// The first of its three months; winter's December is that of the year before.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
