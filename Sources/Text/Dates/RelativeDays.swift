/// Days named from the day of writing: "today", "the day before yesterday", "the day", "now".
struct RelativeDays {
  let context: DateContext
  private var passage: Passage { context.passage }

  /// Each line: days from the reference, and a phrase. Compiled for factdesk from general
  /// knowledge of English.
  static let table: StaticString = """
    0 today
    0 this day
    0 the day
    0 current date
    0 the current date
    0 otd
    1 tomorrow
    1 the day after
    1 the next day
    1 the following day
    1 next day
    -1 yesterday
    -1 the day before
    -1 the previous day
    -1 last day
    2 the day after tomorrow
    2 day after tomorrow
    -2 the day before yesterday
    -2 day before yesterday
    """
  private static let lines = table.words.split(separator: "\n")
  private static let offsets = lines.map { Int($0.prefix { $0 != " " }) ?? 0 }
  private static let phrases = PhraseTable(
    lines.enumerated().map { (String($1.drop { $0 != " " }.dropFirst()), $0) })

  /// Words that are in these phrases and in no other table, for the filter.
  static let openingWords = ["otd", "eod", "present", "date", "moment", "possible", "time"]

  /// Words for the present, the near past and the near future, by their TIMEX.
  static let presentTable: StaticString = """
    PRESENT_REF now
    PRESENT_REF right now
    PRESENT_REF at present
    PRESENT_REF at this time
    PRESENT_REF at the moment
    PRESENT_REF at this moment
    PRESENT_REF at the present time
    PRESENT_REF at the current time
    PRESENT_REF to date
    PAST_REF recently
    PAST_REF previously
    FUTURE_REF asap
    FUTURE_REF as soon as possible
    """
  private static let presentLines = presentTable.words.split(separator: "\n")
  private static let presentTimexes = presentLines.map { String($0.prefix { $0 != " " }) }
  private static let presentPhrases = PhraseTable(
    presentLines.enumerated().map { (String($1.drop { $0 != " " }.dropFirst()), $0) })

  func reading(at index: Int) -> DateReading? {
    day(at: index) ?? present(at: index)
  }

  private func day(at index: Int) -> DateReading? {
    guard let found = Self.phrases.longest(at: index, in: passage) else { return nil }
    // "the day" is the day of writing only where nothing says which day ("the day of the raid",
    // "the day he left"), and "the day before" only where nothing follows ("the day before the
    // vote").
    let endsInWord =
      passage.isWord(found.end - 1, "day") || passage.isWord(found.end - 1, "before")
      || passage.isWord(found.end - 1, "after")
    if endsInWord, passage.isWord(found.end) || passage.isMark(found.end, "-") { return nil }
    if passage.isWord(found.end - 1, "last") { return nil }
    let offset = Self.offsets[found.entry]
    guard let day = context.reference?.adding(days: offset) else {
      return DateReading(first: index, end: found.end, grain: .day, timex: "XXXX-XX-XX")
    }
    return DateReading(
      first: index, end: found.end, grain: .day, timex: day.iso, start: PartialDate(day),
      days: DaySpan(day), isCertain: !endsInWord)
  }

  private func present(at index: Int) -> DateReading? {
    guard let found = Self.presentPhrases.longest(at: index, in: passage) else { return nil }
    let timex = Self.presentTimexes[found.entry]
    // "up to date" is no date.
    if passage.isKeyword(index, .to), passage.isWord(index - 1, "up") { return nil }
    let isPresent = timex == "PRESENT_REF"
    return DateReading(
      first: index, end: found.end, grain: .present, timex: timex,
      start: isPresent ? context.reference.map { PartialDate($0) } : nil,
      days: isPresent ? DaySpan(context.reference) : nil, isCertain: isPresent)
  }
}
