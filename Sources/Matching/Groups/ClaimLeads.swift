import Threads

/// What leads from a claim to others: its rarest words, and its rarest pairs of words that follow
/// each other.
///
/// A word that very many claims have leads nowhere. A pair always leads, if only to the nearest
/// claims before: it holds the many wordings of one saying together.
struct ClaimLeads: Sendable {
  /// For each claim the numbers of its words and pairs.
  private let leads: [[Int32]]
  /// For each word and pair the claims that it leads from, rising.
  private let starts: [Int32]
  private let claims: [Int32]
  private let rarity: [Float]
  /// The number of the first pair; below it are words.
  private let firstPair: Int32

  /// So many of a claim's rarest pairs lead to others.
  private static let mostPairs = 4
  /// A pair leads to so many claims.
  private static let nearest: Int32 = 32

  /// - Parameters:
  ///   - most: so many of a claim's rarest words lead to others.
  ///   - limit: a word that more claims have leads nowhere.
  ///   - isLeading: whether a claim says enough to lead anywhere.
  init(_ words: RareWords, most: Int, limit: Int32, isLeading: (Int) -> Bool) {
    let count = words.pairs.count
    // A pair is known by its hash; two that fall together lead a little further.
    var buckets = 1 << 12
    while buckets < 8 * count { buckets *= 2 }
    let (first, mask) = (Int32(words.rarity.count), UInt32(buckets - 1))
    func pairs(_ claim: Int) -> [Int32] { words.pairs[claim].map { first + Int32($0 & mask) } }
    var holders = words.holders + [Int32](repeating: 0, count: buckets)
    for claim in 0..<count { for pair in pairs(claim) { holders[Int(pair)] += 1 } }
    let known = holders
    let leads = inParallel(count) { claim -> [Int32] in
      guard isLeading(claim) else { return [] }
      func rarest(_ candidates: [Int32], _ count: Int) -> [Int32] {
        candidates.filter { known[Int($0)] > 1 }
          .sorted { (known[Int($0)], $0) < (known[Int($1)], $1) }.prefix(count) + []
      }
      return rarest(words[claim].filter { known[Int($0)] <= limit }, most)
        + Set(rarest(pairs(claim), Self.mostPairs)).sorted()
    }
    var starts = [Int32](repeating: 0, count: holders.count + 1)
    for roots in leads { for root in roots { starts[Int(root) + 1] += 1 } }
    for lead in holders.indices { starts[lead + 1] += starts[lead] }
    var next = starts
    var claims = [Int32](repeating: 0, count: Int(starts[holders.count]))
    for (claim, roots) in leads.enumerated() {
      for root in roots {
        claims[Int(next[Int(root)])] = Int32(claim)
        next[Int(root)] += 1
      }
    }
    self.leads = leads
    self.starts = starts
    self.claims = claims
    rarity = holders.map { RareWords.rarity(holders: $0, of: count) }
    firstPair = first
  }

  /// The claims before one that its words and pairs lead to; a claim to which several lead comes
  /// several times.
  ///
  /// - Parameter body: is given the claim and how much the word or pair tells.
  @inline(__always)
  func forEach(before claim: Int, _ body: (_ other: Int, _ rarity: Float) -> Void) {
    for lead in leads[claim] {
      let start = starts[Int(lead)]
      var (low, high) = (start, starts[Int(lead) + 1])
      while low < high {
        let middle = (low + high) / 2
        if claims[Int(middle)] < Int32(claim) { low = middle + 1 } else { high = middle }
      }
      let nearest = lead < firstPair ? start : max(start, low - Self.nearest)
      for place in nearest..<low { body(Int(claims[Int(place)]), rarity[Int(lead)]) }
    }
  }
}
