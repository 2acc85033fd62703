/// What the tables know of a word, and what its letters show.
///
/// One word may be of several classes ("reports" is a plural noun and a verb in the present);
/// the rules decide by what stands around it.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  // Closed classes.
  static let determiner = WordClasses(bit: 0)
  /// "his", "their".
  static let possessivePronoun = WordClasses(bit: 1)
  /// "he", "they", "it", "who".
  static let subjectPronoun = WordClasses(bit: 2)
  static let objectPronoun = WordClasses(bit: 3)
  /// "who", "which", "whom".
  static let relative = WordClasses(bit: 4)
  static let that = WordClasses(bit: 5)
  /// "whether", "how", "why" …: may open a clause that is reported.
  static let question = WordClasses(bit: 6)
  static let to = WordClasses(bit: 7)
  static let of = WordClasses(bit: 8)
  static let preposition = WordClasses(bit: 9)
  /// "because", "although", "while".
  static let subordinator = WordClasses(bit: 10)
  static let coordinator = WordClasses(bit: 11)
  static let be = WordClasses(bit: 12)
  static let have = WordClasses(bit: 13)
  static let does = WordClasses(bit: 14)
  static let modal = WordClasses(bit: 15)
  static let negation = WordClasses(bit: 16)
  static let adverb = WordClasses(bit: 17)
  static let asWord = WordClasses(bit: 18)
  /// "BREAKING", "Correction": stands before a colon and is no source.
  static let label = WordClasses(bit: 19)

  // Verb forms, of cues and of other common verbs.
  static let base = WordClasses(bit: 20)
  static let third = WordClasses(bit: 21)
  static let past = WordClasses(bit: 22)
  static let participle = WordClasses(bit: 23)
  static let gerund = WordClasses(bit: 24)
  /// The form is a noun at least as often ("report", "claims", "plan").
  static let maybeNoun = WordClasses(bit: 25)

  // Nouns.
  /// "Mr.", "Sen.", "President".
  static let title = WordClasses(bit: 28)
  /// "official", "spokesman", "minister".
  static let role = WordClasses(bit: 29)
  /// "people", "critics", "experts": persons without a name.
  static let people = WordClasses(bit: 30)
  /// "ministry", "government", "company".
  static let organisation = WordClasses(bit: 31)
  /// "CNN", "Bloomberg".
  static let outlet = WordClasses(bit: 32)
  /// "China", "Moscow": stands for its government.
  static let place = WordClasses(bit: 33)
  /// "cable", "report", "statement", "poll".
  static let document = WordClasses(bit: 34)
  /// "Monday", "March", "week".
  static let time = WordClasses(bit: 35)
  /// "many", "two", "some".
  static let quantifier = WordClasses(bit: 36)
  /// "reportedly", "allegedly".
  static let hearsay = WordClasses(bit: 37)
  /// "claim", "allegation", "fears": may open what is claimed with "that".
  static let cueNoun = WordClasses(bit: 38)
  /// A given name: "Elizabeth".
  static let female = WordClasses(bit: 39)
  static let male = WordClasses(bit: 40)

  /// "confident", "skeptical": what follows is believed or felt.
  static let attitude = WordClasses(bit: 41)

  /// "disinformation", "baseless".
  static let falsehood = WordClasses(bit: 42)
  /// "dismissed": denies where its object is a report.
  static let rejecting = WordClasses(bit: 26)
  /// "it", "claims", "allegation": may stand for a report.
  static let referring = WordClasses(bit: 43)

  /// "should", "terrible": shows an opinion.
  static let evaluation = WordClasses(bit: 61)
  /// "will": shows a forecast.
  static let future = WordClasses(bit: 62)
  static let firstPerson = WordClasses(bit: 63)

  // What the letters show.
  static let capital = WordClasses(bit: 44)
  static let allCapitals = WordClasses(bit: 45)
  static let possessive = WordClasses(bit: 46)
  static let number = WordClasses(bit: 47)
  /// First of its sentence or of a line.
  static let lineStart = WordClasses(bit: 48)

  // Marks.
  static let comma = WordClasses(bit: 50)
  static let stop = WordClasses(bit: 51)
  static let colon = WordClasses(bit: 52)
  static let semicolon = WordClasses(bit: 53)
  static let dash = WordClasses(bit: 54)
  static let openBracket = WordClasses(bit: 55)
  static let closeBracket = WordClasses(bit: 56)
  static let hyphen = WordClasses(bit: 57)
  static let query = WordClasses(bit: 58)
  static let quoteMark = WordClasses(bit: 59)
  static let otherMark = WordClasses(bit: 60)

  static let mark: WordClasses = [
    .comma, .stop, .colon, .semicolon, .dash, .openBracket, .closeBracket, .hyphen, .query,
    .quoteMark, .otherMark,
  ]
  static let auxiliary: WordClasses = [.be, .have, .does, .modal]
  static let verbForm: WordClasses = [.base, .third, .past, .participle, .gerund]

  /// Whether one of `others` holds.
  func has(_ others: WordClasses) -> Bool { rawValue & others.rawValue != 0 }
}
