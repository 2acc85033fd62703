import Threads

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
  /// So many candidates of a claim are compared, the likest. A group holds together by few; on
  /// generated news twice as many change two claims in a thousand.
  private static let mostCandidates = 8
  /// What texts must have in common to be worth comparing, as shares of their words' weight.
  struct Least {
    /// In a corpus of at most so many texts a quarter of them may have a word that leads.
    let smallCorpus: Int
    /// So many of a text's rarest words lead to others.
    let leads: Int
    /// Of the lighter text's weight.
    let shared: Float
    /// Outside small corpora: of the lighter's weight, by the leading words alone.
    let led: Float
    /// Outside small corpora: of both texts' weight, or of the lighter's.
    let both: Float
    let lighter: Float

    /// Chosen on generated news: of the pairs below, one in two thousand says the same.
    static let claims = Least(
      smallCorpus: 1000, leads: 8, shared: 0.22, led: 0.12, both: 0.35, lighter: 0.7)
    /// Chosen on `seeds/`: what tells one affair, the market left out.
    static let documents = Least(
      smallCorpus: 100, leads: 64, shared: 0.15, led: 0.05, both: 0.15, lighter: 0.3)
  }

  /// - Parameter claims: the words of claims, or of whole documents.
  init(_ claims: [[TermKey]], least: Least = .claims) {
    let words = RareWords(claims)
    let isSmall = claims.count <= least.smallCorpus
    let limit = isSmall ? max(Self.mostHolders, claims.count / 4) : Self.mostHolders
    let leads = ClaimLeads(words, most: least.leads, limit: Int32(limit)) {
      words[$0].count >= Self.fewestWords
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
          let isLed = isSmall || led[other] >= least.led * lighter
          led[other] = 0
          guard isLed else { continue }
          let weight = words.sharedWeight(claim, other)
          let isNear =
            isSmall || weight >= least.lighter * lighter
            || 2 * weight >= least.both * (words.weights[claim] + words.weights[other])
          if isNear, weight >= least.shared * lighter { best.append((other, weight / lighter)) }
        }
        touched.removeAll(keepingCapacity: true)
        best.sort { ($1.share, $0.other) < ($0.share, $1.other) }
        return best.prefix(Self.mostCandidates).map { (first: $0.other, second: claim) }
      }
    }.flatMap(\.self).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    self.words = words
  }
}
