import Glibc

/// The content words of each claim, as numbers, with how rare each is.
struct RareWords: Sendable {
  /// Distinct roots of a claim's words, rising; without stop words.
  let words: [[Int32]]
  /// Hashes of two roots that follow each other in a claim, stop words left out.
  let pairs: [[UInt32]]
  /// How much a root tells.
  let rarity: [Float]
  /// How many claims hold a root.
  let holders: [Int32]
  /// The weight of all words of a claim.
  let weights: [Float]

  init(_ claims: [[TermKey]]) {
    var vocabulary = Vocabulary()
    var pairs: [[UInt32]] = []
    pairs.reserveCapacity(claims.count)
    let words = claims.map { keys in
      var roots: [Int32] = []
      roots.reserveCapacity(keys.count)
      for key in keys {
        let root = vocabulary.number(key)
        if !vocabulary.isStop[root] { roots.append(Int32(root)) }
      }
      pairs.append(zip(roots, roots.dropFirst()).map { Self.hash($0, $1) })
      roots.sort()
      return Self.distinct(roots)
    }
    var holders = [Int32](repeating: 0, count: vocabulary.roots.count)
    for roots in words { for root in roots { holders[Int(root)] += 1 } }
    let rarity = holders.map { Self.rarity(holders: $0, of: claims.count) }
    self.words = words
    self.pairs = pairs
    self.holders = holders
    self.rarity = rarity
    weights = words.map { $0.reduce(0) { $0 + rarity[Int($1)] } }
  }

  static func rarity(holders: Int32, of claims: Int) -> Float {
    log(1 + Float(claims + 50) / (Float(holders) + 0.5))
  }

  private static func hash(_ first: Int32, _ second: Int32) -> UInt32 {
    let both = UInt64(UInt32(first)) << 32 | UInt64(UInt32(second))
    return UInt32(truncatingIfNeeded: (both &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private static func distinct(_ sorted: [Int32]) -> [Int32] {
    var last: Int32 = -1
    return sorted.filter { root in
      defer { last = root }
      return root != last
    }
  }

  /// The weight of the words that two claims have in common.
  func sharedWeight(_ first: Int, _ second: Int) -> Float {
    let (a, b) = (words[first], words[second])
    var (i, j) = (0, 0)
    var weight: Float = 0
    while i < a.count, j < b.count {
      let (left, right) = (a[i], b[j])
      if left == right { weight += rarity[Int(left)] }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return weight
  }

  /// The share of both claims' weight that they have in common: 0…1 (Dice).
  func likeness(_ first: Int, _ second: Int) -> Double {
    let whole = weights[first] + weights[second]
    return whole > 0 ? Double(2 * sharedWeight(first, second) / whole) : 0
  }
}
