/// What words, marks and phrases are looked up by.
enum WordKey {
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// The key of a word that must already be in lower case.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 { WordHash.of(word) }

  /// The key of a mark.
  static func of(mark scalar: UInt32) -> UInt64 { (UInt64(scalar) &+ 1) &* 0x9e37_79b9_7f4a_7c15 }

  /// The key of a phrase, from that of its beginning and that of its next lexeme.
  static func joining(_ phrase: UInt64, _ next: UInt64) -> UInt64 {
    (phrase ^ (next &>> 29) ^ next) &* prime &+ 1
  }
}
