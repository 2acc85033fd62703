/// The pairs of adjacent letters of a word: "Pakistan" and "Pakistani" share most of them.
struct LetterPairs: Sendable {
  /// Sorted; of a longer word the first sixteen.
  private let pairs: SIMD16<UInt16>
  private let count: Int
  /// A bit for each pair.
  private let bits: UInt64

  private static let most = 16
  /// A word with fewer says too little.
  private static let fewest = 3

  /// Of the UTF-8 bytes of a word; a short word has none.
  init(_ word: [UInt8]) {
    let sorted = zip(word, word.dropFirst()).prefix(Self.most).map { first, second in
      UInt16(first) << 8 | UInt16(second)
    }.sorted()
    var pairs = SIMD16<UInt16>()
    var bits: UInt64 = 0
    for (place, pair) in sorted.enumerated() {
      pairs[place] = pair
      bits |= 1 << UInt64((pair &* 40503) >> 10)
    }
    self.pairs = pairs
    self.bits = bits
    count = sorted.count < Self.fewest ? 0 : sorted.count
  }

  /// 0…1: Dice's coefficient; 0 where it is certain to be below 0.6.
  @inline(__always)
  func likeness(to other: LetterPairs) -> Double {
    guard count > 0, other.count > 0 else { return 0 }
    let total = count + other.count
    // Pairs that share a bit are counted once: what a word has more than bits may be shared too.
    let most = (bits & other.bits).nonzeroBitCount + count - bits.nonzeroBitCount
    guard 20 * most >= 6 * total else { return 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < count, j < other.count {
      let (left, right) = (pairs[i], other.pairs[j])
      if left == right { shared += 1 }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return 2 * Double(shared) / Double(total)
  }
}
