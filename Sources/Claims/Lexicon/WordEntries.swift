import Text

/// The words of a `WordTable` in the making.
struct WordEntries: Sendable {
  /// In the order in which they were first inserted.
  private(set) var all: [WordTable.Entry] = []
  /// The place of each word, by its hash.
  private(set) var places: [UInt64: Int] = [:]

  /// Adds classes to a word.
  ///
  /// - Returns: the place of its entry.
  @discardableResult
  mutating func insert(_ word: some StringProtocol, _ classes: WordClasses) -> Int {
    let hash = WordHash.of(word.utf8)
    let place = places[hash] ?? all.count
    if place == all.count {
      places[hash] = place
      all.append(WordTable.Entry(id: Int32(place)))
    }
    all[place].classes.formUnion(classes)
    return place
  }

  /// The place of a word's entry; nil where it was not inserted.
  func place(of word: String) -> Int? { places[WordHash.of(word.utf8)] }

  /// Adds classes to every word of `classes` that is of `others` too.
  mutating func add(_ added: WordClasses, to classes: WordClasses, and others: WordClasses) {
    for place in all.indices
    where all[place].classes.has(classes) && all[place].classes.has(others) {
      all[place].classes.formUnion(added)
    }
  }

  mutating func setCue(_ cue: Int16, at place: Int) {
    all[place].cue = cue
  }
}
