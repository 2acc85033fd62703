/// Hashing of words without making strings.
///
/// FNV-1a with 64 bits (Fowler, Noll, Vo), on ASCII letters folded to lower case. Two English
/// words with one key are not to be expected: the chance for 5,000 table words against a million
/// others is about 3 in 10^10.
enum WordKey {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// The key after one more byte.
  @inline(__always)
  static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* prime }

  /// The key of a word that must already be in lower case.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(seed) { adding($1, to: $0) }
  }

  /// The key of a mark.
  static func of(mark scalar: UInt32) -> UInt64 { (UInt64(scalar) &+ 1) &* 0x9e37_79b9_7f4a_7c15 }

  /// The key of a phrase, from that of its beginning and that of its next lexeme.
  static func joining(_ phrase: UInt64, _ next: UInt64) -> UInt64 {
    (phrase ^ (next &>> 29) ^ next) &* prime &+ 1
  }
}
