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
  let credits: OriginCredits

  public init(_ claims: CorpusClaims) {
    let places = claims.places
    let wordings = ClaimWordings(claims, places)
    let candidates = ClaimCandidates(wordings.originals.map { wordings.keys[$0] })
    let compared = ClaimComparison(
      claims, wordings.originals.map { places[$0] }, candidates.pairs)
    var pairs = wordings.copies
    for (pair, similarity) in zip(candidates.pairs, compared.similarities)
    where similarity >= ClaimPair.related {
      pairs.append(
        ClaimPair(
          first: wordings.originals[pair.first], second: wordings.originals[pair.second],
          similarity: similarity))
    }
    pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
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
