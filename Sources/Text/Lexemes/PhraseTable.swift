/// Names of one or more words ("us dollar", "square metres", "new year's eve") with what they
/// stand for; the longest that fits is found.
struct PhraseTable: Sendable {
  /// For each beginning of a phrase, the entry it completes, or -1.
  private let table: HashTable<Int32>

  /// Phrases are cut as any text is; the earlier of two equal ones wins.
  init(_ phrases: [(phrase: String, entry: Int)]) {
    var entries: [UInt64: Int] = [:]
    for (phrase, entry) in phrases {
      let text = SourceText(phrase)
      let lexemes = LexemeScanner.lexemes(in: text, within: text.range)
      var key: UInt64 = 0
      for (offset, lexeme) in lexemes.enumerated() {
        key = WordKey.joining(key, lexeme.key)
        let isWhole = offset == lexemes.count - 1
        if isWhole {
          if entries[key] ?? -1 < 0 { entries[key] = entry }
        } else if entries[key] == nil {
          entries[key] = -1
        }
      }
    }
    table = HashTable(entries.map { ($0.key, Int32($0.value)) })
  }

  /// The entry of a phrase of one word, by its key.
  func entry(ofWord key: UInt64) -> Int? {
    table[WordKey.joining(0, key)].flatMap { $0 < 0 ? nil : Int($0) }
  }

  /// The entry of the longest phrase that begins at `index`, and the index after it.
  func longest(at index: Int, in passage: Passage) -> (entry: Int, end: Int)? {
    var found: (entry: Int, end: Int)?
    var key: UInt64 = 0
    var next = index
    while next < passage.count, !passage.isDigits(next) {
      let longer = WordKey.joining(key, passage[next].key)
      guard let entry = table[longer] else {
        // "square-mile" is "square mile".
        guard next > index, passage.isMark(next, "-"), passage[next].isGlued,
          passage[next + 1].isGlued, passage.isWord(next + 1)
        else { break }
        next += 1
        continue
      }
      key = longer
      next += 1
      if entry >= 0 { found = (Int(entry), next) }
    }
    return found
  }
}
