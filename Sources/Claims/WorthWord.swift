/// The identity of a word or of two adjacent words: a 64-bit hash of its lower-case bytes.
///
/// FNV-1a (Fowler, Noll, Vo). Equal hashes are taken for equal words; among the few thousand
/// words of a lexicon a collision has a chance of one in 10¹².
struct WorthWord: Hashable, Sendable {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  let hash: UInt64

  init(hash: UInt64) {
    self.hash = hash
  }

  /// Of a word in lower case, of two with a blank between, or of a stem ("creat-").
  init(_ words: Substring) {
    let parts = words.split(separator: " ")
    var hashes: [UInt64] = []
    for part in parts {
      var hash = Self.seed
      for byte in part.utf8 where byte != 0x2D { hash = Self.mixing(hash, byte) }
      hashes.append(hash)
    }
    switch hashes.count {
    case 0: hash = 0
    case 1: hash = words.hasSuffix("-") ? Self.stem(hashes[0]) : hashes[0]
    default: hash = Self.pair(hashes[0], hashes[1])
    }
  }

  @inline(__always)
  static func mixing(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
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
