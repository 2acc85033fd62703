import Glibc

/// The content words of each claim, as numbers, with how rare each is.
struct RareWords: Sendable {
  /// The distinct roots of every claim's words, one claim after the other, each rising; without
  /// stop words.
  private let roots: [Int32]
  /// Where each claim's roots begin, and where the last one's end.
  private let starts: [Int]
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
    var roots: [Int32] = []
    var starts = [0]
    starts.reserveCapacity(claims.count + 1)
    for keys in claims {
      var own: [Int32] = []
      own.reserveCapacity(keys.count)
      for key in keys {
        let root = vocabulary.number(key)
        if !vocabulary.isStop[root] { own.append(Int32(root)) }
      }
      pairs.append(zip(own, own.dropFirst()).map { Self.hash($0, $1) })
      own.sort()
      roots += Self.distinct(own)
      starts.append(roots.count)
    }
    var holders = [Int32](repeating: 0, count: vocabulary.roots.count)
    for root in roots { holders[Int(root)] += 1 }
    let rarity = holders.map { Self.rarity(holders: $0, of: claims.count) }
    self.roots = roots
    self.starts = starts
    self.pairs = pairs
    self.holders = holders
    self.rarity = rarity
    weights = claims.indices.map { claim in
      roots[starts[claim]..<starts[claim + 1]].reduce(0) { $0 + rarity[Int($1)] }
    }
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

  /// The distinct roots of a claim's words, rising; without stop words.
  subscript(claim: Int) -> ArraySlice<Int32> { roots[starts[claim]..<starts[claim + 1]] }

  /// The weight of the words that two claims have in common.
  func sharedWeight(_ first: Int, _ second: Int) -> Float {
    var (i, j) = (starts[first], starts[second])
    let (end, otherEnd) = (starts[first + 1], starts[second + 1])
    var weight: Float = 0
    while i < end, j < otherEnd {
      let (left, right) = (roots[i], roots[j])
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
