import Claims
import Text

/// Which claims of a corpus say much the same: made once, and then asked for groups and
/// discrepancies.
///
/// Near-copies, rewrites and paraphrases. Only claims that share rare words are compared, so that
/// the cost grows little faster than the corpus.
public struct ClaimRelations: Sendable {
  public let claims: CorpusClaims
  /// In the order of their first members; a claim is in at most one group.
  public let groups: [ClaimGroup]
  let places: [CorpusClaims.Place]
  /// Claims that are at least related, in order; of claims in equal words only neighbours.
  let pairs: [ClaimPair]
  /// Claims that are nearly related, in order: with other figures, and set alike.
  let nearby: [ClaimPair]
  let credits: OriginCredits

  public init(_ claims: CorpusClaims) {
    let places = claims.places
    let wordings = ClaimWordings(claims, places)
    let candidates = ClaimCandidates(wordings.originals.map { wordings.keys[$0] })
    let compared = ClaimComparison(
      claims, wordings.originals.map { places[$0] }, candidates.pairs)
    let found = zip(candidates.pairs, compared.similarities).compactMap { pair, similarity in
      similarity < ClaimPair.nearby
        ? nil
        : ClaimPair(
          first: wordings.originals[pair.first], second: wordings.originals[pair.second],
          similarity: similarity)
    }
    let known = wordings.copies + found.filter { $0.similarity >= ClaimPair.related }
    let pairs = (known + ShortCopies(wordings, places, known: known).pairs)
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    nearby = found.filter { $0.similarity < ClaimPair.related }
    let clusters = ClaimClusters(pairs, originals: wordings.originalOf) { first, second in
      candidates.words.likeness(first, second)
    }.clusters
    let members = clusters.map { $0.map { places[$0] } }
    let credits = OriginCredits(claims, members)
    self.claims = claims
    self.places = places
    self.pairs = pairs
    self.credits = credits
    groups = members.indices.map { number in
      ClaimGroup(
        id: "g\(number + 1)", members: members[number],
        origins: credits.origins(of: members[number]).count)
    }
  }
}

/// The groups of a corpus, in the order of their first members.
public func groups(in claims: CorpusClaims) -> [ClaimGroup] { ClaimRelations(claims).groups }
