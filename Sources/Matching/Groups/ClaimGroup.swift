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
