import Claims
import Text

/// How many claims speak of each day, week, month or year, as one row of columns.
struct TimelineCurve {
  /// Stretches of time; a week is seven days in a row.
  private enum Unit: String, CaseIterable {
    case day, week, month, year, decade

    /// The first day that a date can be, 1 January of the year 1, from 1970-01-01.
    private static let firstDay = -719_162

    /// The number of the stretch that a day is in; they are counted without a gap.
    func number(of day: CalendarDate) -> Int {
      switch self {
      case .day: day.dayNumber
      case .week: (day.dayNumber - Self.firstDay) / 7
      case .month: day.year * 12 + day.month
      case .year: day.year
      case .decade: day.year / 10
      }
    }
  }

  private let days: [CalendarDate]
  private let world: World

  /// - Parameter days: on which claims begin, in order.
  init(_ days: [CalendarDate], in world: World) {
    self.days = days
    self.world = world
  }

  /// "2022-03-14 ▂█▁ 2022-03-16  claims by day"; nothing for those who listen, or for one day.
  var blocks: [Block] {
    guard !world.isAccessible, let first = days.first, let last = days.last, first < last else {
      return []
    }
    // Two dates, three blanks and the words beside it.
    let room = max(8, world.width - 42)
    func length(_ unit: Unit) -> Int { unit.number(of: last) - unit.number(of: first) + 1 }
    let unit = Unit.allCases.first { length($0) <= room } ?? .decade
    var counts = [Int](repeating: 0, count: min(room, length(unit)))
    for day in days {
      let place = unit.number(of: day) - unit.number(of: first)
      counts[min(place, counts.count - 1)] += 1
    }
    return [
      .line(
        "\(first.iso, .dim) \(sparkline(counts, in: world)) \(last.iso, .dim)  claims by \(unit.rawValue)"
      ),
      .line(""),
    ]
  }
}
