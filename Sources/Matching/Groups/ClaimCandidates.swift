import Glibc

/// Chooses which claims are worth comparing: those that share rare words.
struct ClaimCandidates {
  /// Numbers of claims, the lower first, in order.
  let pairs: [(first: Int, second: Int)]

  /// A claim of fewer content words says too little to be the same as another.
  static let fewestWords = 3
  /// So many of a claim's rarest words lead to others.
  private static let leads = 8
  /// A word that more claims have leads nowhere.
  private static let mostHolders = 100
  /// In a corpus of at most so many claims a quarter of them may have a word that leads.
  private static let smallCorpus = 1000
  /// So many candidates of a claim are compared.
  private static let mostCandidates = 16
  /// The least share of the lighter claim's weight that both have.
  private static let leastShared: Float = 0.22
  /// The least share that the leading words alone must reach, outside small corpora.
  private static let leastLed: Float = 0.12

  init(_ claims: [[TermKey]]) {
    var vocabulary = Vocabulary()
    let words = claims.map { keys in
      let roots = vocabulary.add(keys).filter { !vocabulary.isStop[$0] }
      return Set(roots).sorted()
    }
    let rarity = vocabulary.holders.map { holders in
      log(1 + Float(claims.count + 50) / (Float(holders) + 0.5))
    }
    let weights = words.map { $0.reduce(0) { $0 + rarity[$1] } }
    let isSmall = claims.count <= Self.smallCorpus
    let limit = isSmall ? max(Self.mostHolders, claims.count / 4) : Self.mostHolders
    var holders = [[Int32]](repeating: [], count: vocabulary.roots.count)
    var found: [(first: Int, second: Int)] = []
    var shared = [Float](repeating: 0, count: claims.count)
    for (claim, roots) in words.enumerated() where roots.count >= Self.fewestWords {
      let leads = roots.filter { vocabulary.holders[$0] > 1 && vocabulary.holders[$0] <= limit }
        .sorted {
          vocabulary.holders[$0] != vocabulary.holders[$1]
            ? vocabulary.holders[$0] < vocabulary.holders[$1] : $0 < $1
        }.prefix(Self.leads)
      var touched: [Int] = []
      for root in leads {
        for other in holders[root] {
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += rarity[root]
        }
        holders[root].append(Int32(claim))
      }
      var best: [(other: Int, share: Float)] = []
      for other in touched {
        let led = shared[other] / min(weights[claim], weights[other])
        shared[other] = 0
        guard isSmall || led >= Self.leastLed else { continue }
        let weight = Self.sharedWeight(roots, words[other], rarity)
        let share = weight / min(weights[claim], weights[other])
        if share >= Self.leastShared { best.append((other, share)) }
      }
      best.sort { $0.share != $1.share ? $0.share > $1.share : $0.other < $1.other }
      found += best.prefix(Self.mostCandidates).map { ($0.other, claim) }
    }
    pairs = found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func sharedWeight(_ a: [Int], _ b: [Int], _ rarity: [Float]) -> Float {
    var (i, j) = (0, 0)
    var weight: Float = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        weight += rarity[a[i]]
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return weight
  }
}
