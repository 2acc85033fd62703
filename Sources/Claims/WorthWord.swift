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
    var first: UInt64?
    var word = WordHash()
    for byte in words.utf8 where byte != 0x2D {
      if byte != 0x20 {
        word.add(byte)
      } else if first == nil {
        first = word.value
        word = WordHash()
      } else {
        break
      }
    }
    if let first {
      hash = Self.pair(first, word.value)
    } else {
      hash = words.utf8.last == 0x2D ? Self.stem(word.value) : word.value
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
