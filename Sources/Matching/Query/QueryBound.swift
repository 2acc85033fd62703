import Text

/// A condition on a number: `>0.7`, `>=2`, `<1`, `0.2..0.4`, `3`.
struct QueryBound: Hashable, Sendable {
  let lowest: Double
  let highest: Double
  let excludesLowest: Bool
  let excludesHighest: Bool

  /// Nil for anything that is not such a condition.
  init?(_ string: String) {
    func number(_ part: some StringProtocol) -> Double? {
      guard let first = part.utf8.first, first >= 48 && first <= 57 || first == 46 || first == 45
      else { return nil }
      return Double(part).flatMap { $0.isFinite ? $0 : nil }
    }
    var (low, high) = (-Double.infinity, Double.infinity)
    var (openLow, openHigh) = (false, false)
    if let comparison = string.utf8.first, comparison == 60 || comparison == 62 {
      let includes = string.dropFirst().first == "="
      guard let value = number(string.dropFirst(includes ? 2 : 1)) else { return nil }
      if comparison == 62 {
        (low, openLow) = (value, !includes)
      } else {
        (high, openHigh) = (value, !includes)
      }
    } else if let dots = string.twoDots {
      guard let first = number(dots.before), let last = number(dots.after) else { return nil }
      (low, high) = (first, last)
    } else {
      guard let value = number(string) else { return nil }
      (low, high) = (value, value)
    }
    (lowest, highest, excludesLowest, excludesHighest) = (low, high, openLow, openHigh)
  }

  func contains(_ value: Double) -> Bool {
    (excludesLowest ? value > lowest : value >= lowest)
      && (excludesHighest ? value < highest : value <= highest)
  }
}

/// A condition on days: `2022`, `2022-03`, `2022-03-14`, `2022-03..2022-04`, `2022-03..`, `..2021`.
struct QueryDates: Hashable, Sendable {
  /// Nil where open.
  let first: CalendarDate?
  let last: CalendarDate?

  /// Nil for anything that is not such a condition.
  init?(_ string: String) {
    guard let dots = string.twoDots else {
      guard let span = Self.span(string) else { return nil }
      (first, last) = (span.first, span.last)
      return
    }
    let before = Self.span(dots.before)
    let after = Self.span(dots.after)
    guard before != nil || dots.before.isEmpty, after != nil || dots.after.isEmpty,
      before != nil || after != nil
    else { return nil }
    (first, last) = (before?.first, after?.last)
    if let first, let last, last < first { return nil }
  }

  /// Whether any day from `start` to `end` is meant.
  func overlaps(_ start: CalendarDate, _ end: CalendarDate?) -> Bool {
    if let first, let end, end < first { return false }
    if let last, last < start { return false }
    return true
  }

  private static func span(_ part: some StringProtocol)
    -> (first: CalendarDate, last: CalendarDate)?
  {
    let numbers = part.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(numbers.count), numbers[0].utf8.count == 4,
      part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 || $0 == 45 }), let year = Int(numbers[0])
    else { return nil }
    let month = numbers.count > 1 ? Int(numbers[1]) : nil
    let day = numbers.count > 2 ? Int(numbers[2]) : nil
    if numbers.count > 1, month == nil || numbers.count > 2 && day == nil { return nil }
    let lastMonth = month ?? 12
    guard (1...12).contains(lastMonth),
      let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(
        year: year, month: lastMonth,
        day: day ?? CalendarDate.days(inMonth: lastMonth, year: year))
    else { return nil }
    return (first, last)
  }
}

extension String {
  /// What stands before and after the first "..".
  fileprivate var twoDots: (before: String, after: String)? {
    let bytes = Array(utf8)
    guard bytes.count > 1,
      let index = bytes.indices.dropLast().first(where: { bytes[$0] == 46 && bytes[$0 + 1] == 46 })
    else { return nil }
    return (
      String(decoding: bytes[..<index], as: UTF8.self),
      String(decoding: bytes[(index + 2)...], as: UTF8.self)
    )
  }
}
