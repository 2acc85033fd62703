/// Words and what is known of each: a hash table over lower-cased bytes.
///
/// Looking a word up allocates nothing. ’ counts as ', so that "don’t" is found.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    var classes: WordClasses = []
    /// Position in the lexicon's cues; -1 for none.
    var cue: Int16 = -1
    /// Names the word among all words of the table.
    let id: Int32
    fileprivate let start: Int32
    fileprivate let length: Int32
  }

  private(set) var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var slots: [Int32]
  private let mask: Int

  /// - Parameter capacity: more than the words that will be inserted.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 3 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// Adds classes to a word.
  ///
  /// - Returns: the position of its entry.
  @discardableResult
  mutating func insert(_ word: some StringProtocol, _ classes: WordClasses) -> Int {
    let key = Array(word.utf8)
    var hash = WordTable.seed
    for byte in key { hash = WordTable.mix(hash, byte) }
    var slot = WordTable.slot(hash, mask)
    while slots[slot] >= 0 {
      let position = Int(slots[slot])
      let entry = entries[position]
      if bytes[Int(entry.start)..<Int(entry.start + entry.length)].elementsEqual(key) {
        entries[position].classes.formUnion(classes)
        return position
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(
        classes: classes, id: Int32(entries.count), start: Int32(bytes.count),
        length: Int32(key.count)))
    bytes += key
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

  /// What is known of the word at `range` of `text`, whatever its letters' case; nil if nothing.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    guard end - start <= 24 else { return nil }
    var key: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    return withUnsafeMutableBytes(of: &key) { buffer -> Entry? in
      var count = 0
      var hash = WordTable.seed
      var index = start
      while index < end {
        var byte = text[index]
        index += 1
        if byte >= 65 && byte <= 90 { byte |= 0x20 }
        if byte == 0xE2, index + 1 < end, text[index] == 0x80, text[index + 1] == 0x99 {
          byte = 39
          index += 2
        }
        hash = WordTable.mix(hash, byte)
        buffer[count] = byte
        count += 1
      }
      var slot = WordTable.slot(hash, mask)
      while slots[slot] >= 0 {
        let entry = entries[Int(slots[slot])]
        if Int(entry.length) == count {
          var same = 0
          let base = Int(entry.start)
          while same < count, bytes[base + same] == buffer[same] { same += 1 }
          if same == count { return entry }
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}
