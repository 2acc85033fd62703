import Claims
import Text

/// How the times stand to each other at which two claims hold.
enum ClaimTimes {
  /// At one time, or at times that nothing tells apart.
  case together
  /// The later document may bring up to date what the earlier one told.
  case updated
  /// At different times, so that they cannot contradict each other.
  case apart
}

extension ComparedClaims {
  /// Documents so many days apart tell of different times, where the claims name none.
  private static let longest = 366
  /// Within so many days documents tell the same news.
  static let sameNews = 2

  func times(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) -> ClaimTimes {
    let (begin, other) = (beginnings(first), beginnings(second))
    if !begin.isEmpty, !other.isEmpty, begin.isDisjoint(with: other),
      daysBetween(first, second) ?? 0 > Self.storyDays
    {
      return .apart
    }
    let (left, right) = (namedTimes(first), namedTimes(second))
    if !left.isEmpty, !right.isEmpty {
      return left.contains { a in
        right.contains { !ends($0.last, before: a.first) && !ends(a.last, before: $0.first) }
      } ? .together : .apart
    }
    guard let days = daysBetween(first, second) else { return .together }
    if days > Self.longest { return .apart }
    return days > Self.sameNews ? .updated : .together
  }

  /// How many days lie between the documents of two claims; nil where one does not say its day.
  func daysBetween(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) -> Int? {
    guard let day = published(first), let other = published(second) else { return nil }
    return abs(day.dayNumber - other.dayNumber)
  }

  private typealias Time = (first: CalendarDate, last: CalendarDate?)

  private func namedTimes(_ place: CorpusClaims.Place) -> [Time] {
    certainDates(place).filter { !isBeginning($0, at: place) }.compactMap { mention in
      mention.first.map { ($0, mention.last) }
    }
  }

  /// The days of "since …".
  private func beginnings(_ place: CorpusClaims.Place) -> Set<CalendarDate> {
    Set(certainDates(place).filter { isBeginning($0, at: place) }.compactMap(\.first))
  }

  private func certainDates(_ place: CorpusClaims.Place) -> [DateMention] {
    claims[place].dates.filter {
      $0.isCertain && $0.impossible == nil && $0.timex != "PRESENT_REF"
    }
  }

  private func isBeginning(_ mention: DateMention, at place: CorpusClaims.Place) -> Bool {
    text(place).string(mention.range).prefix(5).lowercased() == "since"
  }

  private func ends(_ last: CalendarDate?, before first: CalendarDate) -> Bool {
    last.map { $0 < first } ?? false
  }
}
