import Claims

/// Claims that say the same, within and across documents: a proposal until a person decides.
public struct ClaimGroup: Hashable, Sendable {
  /// "g4"; numbers follow the order of the first member.
  public let id: String
  /// In order, at least two.
  public let members: [CorpusClaims.Place]
  /// How many independent origins stand behind the members.
  public let origins: Int

  public init(id: String, members: [CorpusClaims.Place], origins: Int) {
    self.id = id
    self.members = members
    self.origins = origins
  }
}

/// The groups of a corpus, in the order of their first members.
public func groups(in claims: CorpusClaims) -> [ClaimGroup] {
  []
}
