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
}
