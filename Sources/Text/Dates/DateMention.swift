/// A date, time span or duration that a text names.
public struct DateMention: Hashable, Sendable {
  public let range: TextRange
  /// TIMEX of the words alone: `2022-03-14`, `XXXX-WXX-2`, `P2W`.
  public let timex: String
  /// First and last day, resolved against the reference date; nil where that cannot be told.
  public let first: CalendarDate?
  public let last: CalendarDate?
  /// False where the value is a proposal (the nearest Tuesday before publication …).
  public let isCertain: Bool
  /// Why there can be no such date ("two months: Nov. and October"); nil for a possible one.
  public let impossible: String?

  public init(
    range: TextRange, timex: String, first: CalendarDate?, last: CalendarDate?, isCertain: Bool,
    impossible: String? = nil
  ) {
    self.range = range
    self.timex = timex
    self.first = first
    self.last = last
    self.isCertain = isCertain
    self.impossible = impossible
  }
}
