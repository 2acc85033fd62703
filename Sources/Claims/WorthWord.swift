import Text

/// The identity of a word or of two adjacent words: a 64-bit hash of its lower-case bytes.
///
/// Equal hashes are taken for equal words; among the few thousand words of a lexicon a collision has
/// a chance of one in 10¹².
struct WorthWord: Hashable, Sendable {
  let hash: UInt64

  init(hash: UInt64) {
    self.hash = hash
  }

  /// Of a word in lower case, of two with a blank between, or of a stem ("creat-").
  init(_ words: Substring) {
    let hashes = words.parts().map { WordHash.of($0.utf8.lazy.filter { $0 != 0x2D }) }
    switch hashes.count {
    case 0: hash = 0
    case 1: hash = words.utf8.last == 0x2D ? Self.stem(hashes[0]) : hashes[0]
    default: hash = Self.pair(hashes[0], hashes[1])
    }
  }

  /// Of all words that begin so, from the hash of their first letters.
  @inline(__always)
  static func stem(_ letters: UInt64) -> UInt64 {
    (letters ^ 0x2D) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Of two adjacent words.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    ((first << 7 | first >> 57) ^ second) &* 0x9E37_79B9_7F4A_7C15
  }
}
