import Text

/// A day: `2022-03-14`.
public struct Day: CommandValue {
  public static let placeholder = "DAY"

  public let date: CalendarDate

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> Day
  {
    guard let date = CalendarDate(iso: word) else {
      throw .notA("day", word: word, expected: "year-month-day, as in 2022-03-14")
    }
    return Day(date: date)
  }
}
