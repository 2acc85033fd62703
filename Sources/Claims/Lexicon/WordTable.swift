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

  private let table: HashTable<Entry>

  init(_ entries: WordEntries) {
    table = HashTable(entries.places.map { ($0.key, entries.all[$0.value]) })
  }

  /// What is known of a word, by the `WordHash` of its bytes in lower case; nil if nothing.
  @inline(__always)
  func entry(of hash: UInt64) -> Entry? { table[hash] }

  /// The longest word that is looked up, in bytes.
  private static let longest = 24

  /// What is known of the word at `range` of `text`, whatever its letters' case; nil if nothing.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    guard end - start <= Self.longest else { return nil }
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
    return entry(of: hash.value)
  }
}
