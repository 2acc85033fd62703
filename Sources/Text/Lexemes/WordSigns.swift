/// Which kinds of phrase a lexeme can begin or be the heart of: a quick look that spares the
/// grammars most of their questions.
struct WordSigns: OptionSet, Sendable {
  let rawValue: UInt32

  static let digits = WordSigns(rawValue: 1)
  /// A number word, or one that stands for a number ("half", "few").
  static let number = WordSigns(rawValue: 2)
  static let ordinal = WordSigns(rawValue: 4)
  static let month = WordSigns(rawValue: 8)
  static let weekday = WordSigns(rawValue: 16)
  static let period = WordSigns(rawValue: 32)
  /// A season or a decade ("nineties").
  static let era = WordSigns(rawValue: 64)
  /// "this", "next", "last" …
  static let direction = WordSigns(rawValue: 128)
  /// "early", "end", "rest" …
  static let edge = WordSigns(rawValue: 256)
  /// "today", "now", "noon" …
  static let dayWord = WordSigns(rawValue: 512)
  /// A word that only some longer name or phrase explains ("Christmas", "fiscal", "present").
  static let name = WordSigns(rawValue: 1024)
  /// "since", "between", "more" …: what can stand before a date.
  static let bound = WordSigns(rawValue: 2048)
  static let article = WordSigns(rawValue: 4096)
  /// "in", "at", "to", "earlier" …: begins a few phrases of its own.
  static let small = WordSigns(rawValue: 8192)

  /// Digits that can be a year, a month or a day of one: one, two or four of them.
  static let dateDigits = WordSigns(rawValue: 16384)
  /// "hundreds", "dozens".
  static let vague = WordSigns(rawValue: 32768)
  /// A word that a holiday's name begins with ("new", "labor").
  static let holiday = WordSigns(rawValue: 131072)
  /// Something a date can be made around, as only `Lexeme.ahead` tells.
  static let heart = WordSigns(rawValue: 65536)

  /// Without one of these near, no word begins a date.
  static let hearts: WordSigns = [.digits, .number, .ordinal, .standing]
  /// Can be a date with no word after it.
  static let standing: WordSigns = [.month, .weekday, .period, .era, .dayWord, .name]

  /// Those of a word that the vocabulary knows.
  init(_ sense: WordSense) {
    var signs: WordSigns = []
    if sense.cardinal != nil { signs.insert(.number) }
    if sense.ordinal != nil { signs.insert(.ordinal) }
    if sense.month > 0 { signs.insert(.month) }
    if sense.weekday > 0 { signs.insert(.weekday) }
    if sense.period != nil { signs.insert(.period) }
    if sense.vague > 0 { signs.insert(.vague) }
    if sense.season != nil || sense.decade > 0 { signs.insert(.era) }
    if let keyword = sense.keyword { signs.formUnion(WordSigns(keyword)) }
    if signs.isEmpty { signs = sense.isName ? .name : sense.isOpening ? .small : [] }
    if signs.isEmpty, sense.isHoliday { signs = [.name, .holiday] }
    self = signs
  }

  /// Those of a run of digits.
  init(digits count: Int) {
    self = count == 4 || count < 3 ? [.digits, .dateDigits] : .digits
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private init(_ keyword: Keyword) {
    switch keyword {
    case .a, .the: self = .article
    case .this, .next, .last, .following, .previous, .upcoming, .past, .current: self = .direction
    case .early, .late, .middle, .beginning, .end, .rest: self = .edge
    case .now, .today, .tomorrow, .yesterday, .tonight, .noon, .midnight, .morning, .afternoon,
      .evening, .night:
      self = .dayWord
    case .half, .quarter, .couple, .few, .some, .several, .all: self = .number
    case .since, .before, .after, .until, .around, .by, .between, .from, .on, .more, .less, .not,
      .starting, .within:
      self = .bound
    case .in, .at, .to, .that, .same, .earlier, .later: self = .small
    case .of, .and, .or, .through, .during, .ago, .point, .minus, .over, .out, .percent, .points,
      .old, .age, .aged, .than:
      self = []
    }
  }
}
