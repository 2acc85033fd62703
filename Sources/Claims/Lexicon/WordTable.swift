/// Words and what is known of each: a hash table over lower-cased bytes.
///
/// Looking a word up allocates nothing. ’ counts as ', so that "don’t" is found. Equal hashes are
/// taken for equal words, as in `WorthWord`.
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
  /// The hash of the word in each slot; 0 for none.
  private var hashes: [UInt64]
  /// The position of its entry.
  private var positions: [Int32]
  private let mask: Int

  /// - Parameter capacity: more than the words that will be inserted.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 3 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    positions = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// Adds classes to a word.
  ///
  /// - Returns: the position of its entry.
  @discardableResult
  mutating func insert(_ word: some StringProtocol, _ classes: WordClasses) -> Int {
    let hash = word.utf8.reduce(WorthWord.seed) { WorthWord.mixing($0, $1) }
    let slot = slot(of: hash)
    if hashes[slot] == hash {
      let position = Int(positions[slot])
      entries[position].classes.formUnion(classes)
      return position
    }
    hashes[slot] = hash
    positions[slot] = Int32(entries.count)
    entries.append(Entry(classes: classes, id: Int32(entries.count)))
    return entries.count - 1
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
    var hash = WorthWord.seed
    var index = start
    while index < end {
      var byte = text[index]
      index += 1
      if byte >= 65 && byte <= 90 { byte |= 0x20 }
      if byte == 0xE2, index + 1 < end, text[index] == 0x80, text[index + 1] == 0x99 {
        byte = 39
        index += 2
      }
      hash = WorthWord.mixing(hash, byte)
    }
    let slot = slot(of: hash)
    return hashes[slot] == hash ? entries[Int(positions[slot])] : nil
  }

  /// The slot of a word, or the empty one where it would stand.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
