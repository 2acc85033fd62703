/// The part that a small word plays in a phrase of number or time. The table that gives words
/// their part is `Vocabulary`'s; each raw value is the name used there.
enum Keyword: String, Sendable {
  case a, the, of, and, or, to, through, between, from, `in`, on, at, by, during
  case since, before, after, until, around, within
  case this, that, next, last, following, previous, upcoming, past, current, same
  case early, late, middle, beginning, end, rest
  case earlier, later, ago, now, today, tomorrow, yesterday, tonight
  case half, quarter, point, minus, over, out, couple, few, some, several, all
  case percent, points, old, age, aged, not, more, less, than, starting
  case morning, afternoon, evening, night, noon, midnight

  /// Which of a row of weeks, months or years the word points to: 0 this one, 1 the next, -1 the
  /// last; nil for words that point nowhere.
  var offset: Int? {
    if self == .this || self == .current { return 0 }
    if self == .next || self == .following || self == .upcoming { return 1 }
    return self == .last || self == .previous || self == .past ? -1 : nil
  }
}
