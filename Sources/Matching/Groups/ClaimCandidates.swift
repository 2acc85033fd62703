/// Chooses which claims are worth comparing: those that share rare words.
///
/// A claim leads to others by its few rarest words, and a word that many claims have leads
/// nowhere, so that the work for a claim does not grow with the corpus.
struct ClaimCandidates {
  /// Numbers of claims, the lower first, in order.
  let pairs: [(first: Int, second: Int)]
  let words: RareWords

  /// A claim of fewer content words says too little to be the same as another.
  static let fewestWords = 3
  /// A word that more claims have leads nowhere.
  private static let mostHolders = 100
  /// In a corpus of at most so many claims a quarter of them may have a word that leads.
  private static let smallCorpus = 1000
  /// So many candidates of a claim are compared.
  private static let mostCandidates = 16
  /// The least share of the lighter claim's weight that both have.
  private static let leastShared: Float = 0.22
  /// Outside small corpora: the least share that the leading words alone must reach, and the share
  /// of both claims' weight, or of the lighter's, that both have. Chosen on generated news: of
  /// the pairs below, one in ten thousand says the same.
  private static let least: (led: Float, both: Float, lighter: Float) = (0.12, 0.3, 0.6)

  init(_ claims: [[TermKey]]) {
    let words = RareWords(claims)
    let isSmall = claims.count <= Self.smallCorpus
    let limit = isSmall ? max(Self.mostHolders, claims.count / 4) : Self.mostHolders
    let leads = ClaimLeads(words, limit: Int32(limit)) {
      words.words[$0].count >= Self.fewestWords
    }
    pairs = inPieces(claims.count) { range in
      var led = [Float](repeating: 0, count: range.upperBound)
      var touched: [Int] = []
      return range.flatMap { claim in
        leads.forEach(before: claim) { other, rarity in
          if led[other] == 0 { touched.append(other) }
          led[other] += rarity
        }
        var best: [(other: Int, share: Float)] = []
        for other in touched {
          let lighter = min(words.weights[claim], words.weights[other])
          let isLed = isSmall || led[other] >= Self.least.led * lighter
          led[other] = 0
          guard isLed else { continue }
          let weight = words.sharedWeight(claim, other)
          let isNear =
            isSmall || weight >= Self.least.lighter * lighter
            || 2 * weight >= Self.least.both * (words.weights[claim] + words.weights[other])
          if isNear, weight >= Self.leastShared * lighter { best.append((other, weight / lighter)) }
        }
        touched.removeAll(keepingCapacity: true)
        best.sort { ($1.share, $0.other) < ($0.share, $1.other) }
        return best.prefix(Self.mostCandidates).map { (first: $0.other, second: claim) }
      }
    }.flatMap(\.self).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    self.words = words
  }
}
