/// Dates that open or close a stretch of time: "since 2008", "by Friday", "no later than May 1",
/// "2012 or later", "more than two weeks".
struct DateQualifiers {
  let context: DateContext
  let reader: DateReader
  private var passage: Passage { context.passage }

  /// Which side of the date is meant.
  private enum Side: String {
    case since, after, before, until, around, longer
  }

  /// Each line: the side, and a phrase before the date. Compiled for factdesk from general
  /// knowledge of English.
  static let table: StaticString = """
    since since
    since since the
    since starting
    since starting on
    since beginning
    since beginning on
    since as early as
    since as of
    since on or after
    since > =
    since >=
    since no earlier than
    since not before
    after after
    after after the
    after later than
    after >
    before before
    before before the
    before prior to
    before earlier than
    before sooner than
    before <
    until until
    until until the
    until by
    until by the
    until no later than
    until not later than
    until not after
    until as late as
    until on or before
    until ending on
    until < =
    around around
    longer more than
    longer less than
    longer at least
    longer fewer than
    longer no more than
    longer no less than
    longer at most
    """
  private static let lines = table.words.split(separator: "\n")
  private static let sides = lines.map { Side(rawValue: String($0.prefix { $0 != " " })) }
  private static let phrases = PhraseTable(
    lines.enumerated().map { (String($1.drop { $0 != " " }.dropFirst()), $0) })

  func reading(at index: Int) -> DateReading? {
    guard let found = Self.phrases.longest(at: index, in: passage),
      let side = Self.sides[found.entry]
    else { return nil }
    let hasArticle = passage.isKeyword(found.end - 1, .the)
    guard
      var reading = hasArticle
        ? reader.full(at: found.end - 1) ?? reader.full(at: found.end) : reader.full(at: found.end),
      suits(side, reading)
    else { return nil }
    reading.first = index
    reading.start = side == .around ? reading.start : nil
    bound(&reading, side)
    return reading
  }

  /// Lengths of time take "more than", dates the others; the hours of "around 3" are no date.
  private func suits(_ side: Side, _ reading: DateReading) -> Bool {
    switch side {
    case .longer: !reading.length.isEmpty
    case .around: reading.grain == .time
    case .since, .after, .before, .until: reading.grain != .duration && reading.grain != .present
    }
  }

  private func bound(_ reading: inout DateReading, _ side: Side) {
    guard let days = reading.days else { return }
    switch side {
    case .since:
      // What began before publication goes on until then; what is to begin has no end.
      let hasBegun = days.first.flatMap { first in context.reference.map { first <= $0 } } ?? false
      reading.days = DaySpan(days.first, hasBegun ? context.reference : nil)
    case .after: reading.days = DaySpan(days.last?.adding(days: 1), nil)
    case .before: reading.days = DaySpan(nil, days.first?.adding(days: -1))
    case .until: reading.days = DaySpan(nil, days.last)
    case .around, .longer: break
    }
  }

  /// "… or later", "… and later", "… or earlier".
  func extend(_ reading: inout DateReading) {
    guard passage.isKeyword(reading.end, .or) || passage.isKeyword(reading.end, .and),
      reading.grain != .duration
    else { return }
    let word = reading.end + 1
    if passage.isKeyword(word + 1, .than) { return }
    if passage.isKeyword(word, .later) {
      reading.days = DaySpan(reading.days?.first, nil)
    } else if passage.isKeyword(word, .earlier) {
      reading.days = DaySpan(nil, reading.days?.last)
    } else {
      return
    }
    reading.end = word + 1
  }
}
