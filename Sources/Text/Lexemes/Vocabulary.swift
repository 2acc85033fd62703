/// The words that the number and date grammars know, looked up by key.
struct Vocabulary: Sendable {
  static let english = Vocabulary(
    tables: [numberWords, dateWords, phraseWords, partWords], phrases: phraseTables,
    holidays: HolidayTable.firstWords)

  /// The first is the sense of every unknown word: none.
  let senses: [WordSense]
  /// What the first look at a word shows, by its key.
  private let table: HashTable<Glance>
  /// Words that can begin or be a quantity or a date by themselves: what the filter looks for.
  let triggers: [String]

  /// What is asked of a word most, so that its sense is seldom looked at.
  struct Glance: Sendable {
    /// Index into `senses`; 0 where the word means nothing to the grammars.
    var sense: Int16 = 0
    /// What phrases it can begin.
    var signs: WordSigns = []
    var keyword: Keyword?
  }

  /// The first look at the word of a key.
  @inline(__always)
  func glance(at key: UInt64) -> Glance { table[key] ?? Glance() }

  /// Tables have a line for each meaning: its facet, its value, and the words that have it.
  ///
  /// - Parameters:
  ///   - phrases: tables of which every word is known, whatever else the lines say.
  ///   - holidays: words that names of holidays begin with.
  private init(tables: [StaticString], phrases: [StaticString], holidays: [String]) {
    var senses = [WordSense()]
    var indices: [String: Int] = [:]
    var triggers: Set<String> = []
    func place(of word: String) -> Int {
      if let index = indices[word] { return index }
      indices[word] = senses.count
      senses.append(WordSense())
      return senses.count - 1
    }
    for line in tables.flatMap(\.lines) {
      let fields = line.parts().map(String.init)
      guard fields.count > 2, let facet = Facet(rawValue: fields[0]) else { continue }
      for word in fields[2...] {
        senses[place(of: word)].add(facet, fields[1])
        if facet.isTrigger { triggers.insert(word) }
      }
    }
    for word in holidays { senses[place(of: word)].isHoliday = true }
    for table in phrases {
      for word in table.words.lowercased().split(whereSeparator: { !$0.isLetter }) {
        _ = place(of: String(word))
      }
    }
    self.senses = senses
    table = HashTable(
      indices.map { word, index in
        let sense = senses[index]
        let glance = Glance(
          sense: Int16(index), signs: WordSigns(sense), keyword: sense.keyword)
        return (WordKey.of(word.utf8), glance)
      })
    self.triggers = triggers.sorted()
  }

  /// The first word of a line.
  fileprivate enum Facet: String {
    case unit, teen, ten, hundred, scale, dozen
    case ordinalunit, ordinalteen, ordinalten, ordinalhundred, ordinalscale, plural
    case month, shortmonth, weekday, shortweekday, period, season, keyword, opener, vague, decade
    case name, opening, part

    /// Small grammar words alone never make a quantity or a date.
    var isTrigger: Bool { !Self.small.contains(self) }
    private static let small: Set<Facet> = [.keyword, .plural, .name, .opening, .part]
  }
}

extension WordSense {
  fileprivate mutating func add(_ facet: Vocabulary.Facet, _ value: String) {
    switch facet {
    case .unit, .teen, .ten, .hundred, .scale, .dozen:
      cardinal = Numeral.Magnitude(rawValue: facet.rawValue).map {
        Numeral(magnitude: $0, value: Double(value) ?? 0)
      }
    case .ordinalunit, .ordinalteen, .ordinalten, .ordinalhundred, .ordinalscale:
      ordinal = Numeral.Magnitude(rawValue: String(facet.rawValue.dropFirst(7))).map {
        Numeral(magnitude: $0, value: Double(value) ?? 0)
      }
    case .plural: isPlural = true
    case .decade: decade = Int(value) ?? 0
    case .vague: vague = Double(value) ?? 0
    case .month, .shortmonth:
      month = Int(value) ?? 0
      isAmbiguous = facet == .shortmonth
    case .weekday, .shortweekday:
      weekday = Int(value) ?? 0
      isAmbiguous = facet == .shortweekday
    case .period: period = Period(rawValue: value)
    case .season: season = Season(rawValue: value)
    case .keyword, .opener: keyword = Keyword(rawValue: value)
    case .name: isName = true
    case .opening: isOpening = true
    case .part: break
    }
  }
}
