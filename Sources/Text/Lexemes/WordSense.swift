/// What one word may mean to the number and date grammars. Several facets hold at once for a word
/// such as "second" or "may"; the grammar that reads it decides.
struct WordSense: Sendable {
  /// "seven", "hundred", "million" …
  var cardinal: Numeral?
  /// "seventh", "hundredth", "thirds" …
  var ordinal: Numeral?
  /// Whether the ordinal stands in the plural, and so can only be a fraction ("thirds").
  var isPlural = false
  /// What a round plural counts in ("hundreds", "millions"); 0 for none.
  var vague = 0.0
  /// 20 for "twenties" … 90 for "nineties"; 0 for none.
  var decade = 0
  /// 1…12; 0 for none.
  var month = 0
  /// 1 Monday … 7 Sunday; 0 for none.
  var weekday = 0
  /// Whether the month's or weekday's name is also an everyday word or a short form ("may",
  /// "sat"), and needs a capital or a number beside it.
  var isAmbiguous = false
  /// "day", "weeks", "years" …
  var period: Period?
  /// "summer", "autumn" …
  var season: Season?
  /// Whether it can begin a longer name of a date, or is one ("Christmas", "fiscal").
  var isName = false
  /// Whether the name of a holiday begins with it.
  var isHoliday = false
  /// Whether it can begin such a name but says nothing by itself ("as", "right").
  var isOpening = false
  /// Its part in a phrase ("since", "last", "between" …).
  var keyword: Keyword?
}

/// A number word: how it combines with others, and what it counts.
struct Numeral: Sendable {
  enum Magnitude: String, Sendable {
    case unit, teen, ten, hundred, scale, dozen
  }

  let magnitude: Magnitude
  let value: Double
}
