import Text

/// Words and what is known of each, by a hash of their lower-cased bytes.
///
/// Looking a word up allocates nothing. ’ counts as ', so that "don’t" is found. Equal hashes are
/// taken for equal words.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    var classes: WordClasses = []
    /// Position in the lexicon's cues; -1 for none.
    var cue: Int16 = -1
    /// Names the word among all words of the table.
    let id: Int32
  }

  private(set) var entries: [Entry] = []
  private var index: HashIndex

  /// - Parameter capacity: at least as many as the words that will be inserted.
  init(capacity: Int) {
    index = HashIndex(capacity: capacity)
  }

  /// Adds classes to a word.
  ///
  /// - Returns: the position of its entry.
  @discardableResult
  mutating func insert(_ word: some StringProtocol, _ classes: WordClasses) -> Int {
    let number = index.insert(WordHash.of(word.utf8))
    if number == entries.count { entries.append(Entry(id: Int32(number))) }
    entries[number].classes.formUnion(classes)
    return number
  }

  /// Adds classes to every word of `classes` that is of `others` too.
  mutating func add(_ added: WordClasses, to classes: WordClasses, and others: WordClasses) {
    for position in entries.indices
    where entries[position].classes.has(classes) && entries[position].classes.has(others) {
      entries[position].classes.formUnion(added)
    }
  }

  mutating func setCue(_ cue: Int16, at position: Int) {
    entries[position].cue = cue
  }

  /// The longest word that is looked up, in bytes.
  private static let longest = 24

  /// What is known of the word at `range` of `text`, whatever its letters' case; nil if nothing.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    guard end - start <= Self.longest else { return nil }
    let base = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped)
    var hash: UInt64 = 0
    var all: UInt64 = 0
    var at = start
    while at < end {
      let eight = EightBytes(base + at, of: text.count - at)
      let own = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(8, end &- at))
      all |= eight.value & own
      hash = WordHash.adding(eight.lowercased.value & own, to: hash)
      at &+= 8
    }
    guard all & 0x8080_8080_8080_8080 == 0 else { return find(general: text, start, end) }
    return self.index.number(of: hash).map { entries[$0] }
  }

  /// The same, byte by byte, for words with bytes outside ASCII.
  @inline(never)
  private func find(general text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    var hash = WordHash()
    var index = start
    while index < end {
      var byte = text[index]
      index += 1
      if byte >= 65 && byte <= 90 { byte |= 0x20 }
      if byte == 0xE2, index + 1 < end, text[index] == 0x80, text[index + 1] == 0x99 {
        byte = 39
        index += 2
      }
      hash.add(byte)
    }
    return self.index.number(of: hash.value).map { entries[$0] }
  }
}
