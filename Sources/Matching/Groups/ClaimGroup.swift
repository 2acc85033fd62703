import Claims

/// Claims that say the same, within and across documents: a proposal until a person decides.
public struct ClaimGroup: Hashable, Sendable {
  /// "g4"; numbers follow the order of the first member.
  public let id: String
  /// In order, at least two.
  public let members: [CorpusClaims.Place]
  /// How many independent origins stand behind the members.
  public let origins: Int
  /// Sets of members that a person has said to be the same, each of two or more; empty for a
  /// proposal.
  public let confirmed: [[CorpusClaims.Place]]

  public init(
    id: String, members: [CorpusClaims.Place], origins: Int,
    confirmed: [[CorpusClaims.Place]] = []
  ) {
    self.id = id
    self.members = members
    self.origins = origins
    self.confirmed = confirmed
  }

  /// Whether a person has said of all members that they are the same.
  public var isConfirmed: Bool { confirmed == [members] }
}

/// The groups of a corpus, in the order of their first members.
///
/// Near-copies, rewrites and paraphrases; a claim is in at most one group. Only claims that share
/// rare words are compared, so that the cost grows little faster than the corpus.
public func groups(in claims: CorpusClaims) -> [ClaimGroup] {
  let places = claims.places
  let pairs = relatedClaims(in: claims, places: places)
  let clusters = ClaimClusters(pairs.map(\.asNumbers), count: places.count).clusters
  let credits = OriginCredits(
    claims, shared: OriginCredits.sharedClaims(clusters.map { $0.map { places[$0] } }))
  return clusters.enumerated().map { number, members in
    let members = members.map { places[$0] }
    return ClaimGroup(
      id: "g\(number + 1)", members: members,
      origins: credits.origins(of: members).count)
  }
}
