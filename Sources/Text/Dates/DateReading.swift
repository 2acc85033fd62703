/// A date, span or duration as one of the date grammars reads it, by the lexemes it covers.
struct DateReading: Sendable {
  /// How exact it is, and how it joins with others.
  enum Grain: Sendable {
    case day, week, month, quarter, year, season, span
    /// A moment with a time of day.
    case time
    /// A length of time; `length` says how long.
    case duration
    /// "now".
    case present
  }

  var first: Int
  /// Index after its last lexeme.
  var end: Int
  var grain: Grain
  var timex: String
  /// The pattern of its first day, for ranges that begin or end with it.
  var start: PartialDate?
  /// First and last day where they are known.
  var days: DaySpan?
  /// Whether nothing of `days` was guessed.
  var isCertain = true
  var impossible: String?
  /// The parts of a duration.
  var length: [TimeLength] = []
  /// Whether `start` is an edge ("the end of 2008"), which makes ranges count in months.
  var isEdge = false
  /// Whether it is good only inside a larger phrase ("the 21st", "a week").
  var isPartial = false
}

/// First and last day; either may be open.
struct DaySpan: Hashable, Sendable {
  var first: CalendarDate?
  var last: CalendarDate?

  init(_ first: CalendarDate?, _ last: CalendarDate?) {
    self.first = first
    self.last = last
  }

  init(_ day: CalendarDate) {
    self.init(day, day)
  }

  /// Nil where there is no such day.
  init?(_ day: CalendarDate?) {
    guard let day else { return nil }
    self.init(day)
  }
}

/// So many of a unit of time.
struct TimeLength: Sendable {
  let count: Double
  let period: Period
}
