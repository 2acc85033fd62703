/// Holidays and feasts that news dates things by.
struct HolidayTable: Sendable {
  static let english = HolidayTable()

  /// How a holiday's day is found in a year.
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The so many-th weekday of a month, and days added ("the Friday after Thanksgiving").
    case weekday(month: Int, weekday: Int, number: Int, plus: Int)
    /// Days after Easter Sunday.
    case easter(plus: Int)
  }

  /// Each line: the rule and the names, `|` between. `MM-DD` is a fixed day; `MM-weekday-number+days`
  /// counts weekdays (number 5 is the last); `easter+days`. Compiled for factdesk from general
  /// knowledge of the calendars of the United States and the United Kingdom.
  static let table: StaticString = """
    01-01|new year's day|new years day|new year day|new year|new years
    12-31|new year's eve|new years eve
    01-06|epiphany
    02-02|groundhog day
    02-14|valentine's day|valentines day|valentine's
    03-08|international women's day|women's day
    03-17|st patrick's day|st. patrick's day|saint patrick's day
    04-01|april fools' day|april fools|april fool's day
    04-22|earth day
    05-01|international workers' day|workers' day|may day|labour day
    05-04|star wars day
    06-19|juneteenth
    07-04|independence day|us independence day
    07-14|bastille day
    08-15|assumption day
    10-31|halloween|hallowe'en
    11-01|all saints' day|all saints day
    11-02|all souls' day|all souls day
    11-11|veterans day|veteran's day|veterans' day|armistice day|remembrance day
    12-24|christmas eve|xmas eve
    12-25|christmas day|christmas|xmas|xmas day
    12-26|boxing day
    01-1-3+0|martin luther king day|martin luther king jr. day|mlk day
    02-1-3+0|presidents' day|presidents day|president's day|washington's birthday
    05-7-2+0|mother's day|mothers day|mothers' day
    05-1-5+0|memorial day
    06-7-3+0|father's day|fathers day|fathers' day
    09-1-1+0|labor day
    10-1-2+0|columbus day|indigenous peoples' day
    11-4-4+0|thanksgiving day|thanksgiving
    11-4-4+1|black friday
    11-4-4+4|cyber monday
    easter+0|easter sunday|easter day|easter
    easter-2|good friday
    easter-3|maundy thursday
    easter+1|easter monday
    easter-46|ash wednesday
    easter-47|shrove tuesday|mardi gras
    easter-7|palm sunday
    easter+39|ascension day
    easter+49|pentecost|whit sunday
    """

  private let rules: [Rule]
  private let phrases: PhraseTable
  /// First words of names that are holidays at once, for the filter and the vocabulary.
  static let firstWords = lines.flatMap { $0.dropFirst() }.compactMap { name in
    name.split(whereSeparator: { !$0.isLetter }).first { $0.count > 2 }.map(String.init)
  }
  /// The rule of each line and its names.
  private static let lines = table.words.split(separator: "\n").map {
    $0.split(separator: "|").map(String.init)
  }

  private init() {
    var rules: [Rule] = []
    var phrases: [(phrase: String, entry: Int)] = []
    for fields in Self.lines {
      guard let rule = fields.first.flatMap(Self.rule) else { continue }
      phrases += fields.dropFirst().map { ($0, rules.count) }
      rules.append(rule)
    }
    self.rules = rules
    self.phrases = PhraseTable(phrases)
  }

  private static func rule(_ text: String) -> Rule? {
    let numbers = text.split(whereSeparator: { $0 == "-" || $0 == "+" }).compactMap { Int($0) }
    if text.hasPrefix("easter") {
      return numbers.first.map { .easter(plus: text.contains("-") ? -$0 : $0) }
    }
    if numbers.count == 2 { return .fixed(month: numbers[0], day: numbers[1]) }
    guard numbers.count == 4 else { return nil }
    return .weekday(month: numbers[0], weekday: numbers[1], number: numbers[2], plus: numbers[3])
  }

  /// The rule of the holiday named at `index`, and the index after it.
  func holiday(at index: Int, in passage: Passage) -> (rule: Rule, end: Int)? {
    phrases.longest(at: index, in: passage).map { (rules[$0.entry], $0.end) }
  }
}

extension HolidayTable.Rule {
  /// Its day in a year.
  func day(in year: Int) -> CalendarDate? {
    switch self {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .weekday(let month, let weekday, let number, let plus):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
      var day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
      if let last = day, last.month != month { day = last.adding(days: -7) }
      return day?.adding(days: plus)
    case .easter(let plus): return CalendarDate.easter(in: year)?.adding(days: plus)
    }
  }

  /// "XXXX-12-25", "XXXX-11-WXX-4-4"; feasts that follow Easter have none of their own.
  var yearlessTimex: String? {
    switch self {
    case .fixed(let month, let day): "XXXX-\(padded(month))-\(padded(day))"
    case .weekday(let month, let weekday, let number, let plus):
      plus == 0 ? "XXXX-\(padded(month))-WXX-\(weekday)-\(number)" : nil
    case .easter: nil
    }
  }
}

extension CalendarDate {
  /// Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm of 1876 (Nature),
  /// as in Meeus, Astronomical Algorithms.
  static func easter(in year: Int) -> CalendarDate? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let d = b / 4
    let h = (19 * a + b - d - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CalendarDate(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
  }
}
