import Claims

/// The groups that were proposed, brought together where another comparison has found claims to say
/// the same: a proposal as before.
///
/// Groups keep their numbers as far as `groups(_:after:in:)` lets them.
public func groups(
  _ proposed: [ClaimGroup], joining found: [[CorpusClaims.Place]], in claims: CorpusClaims
) -> [ClaimGroup] {
  groups(proposed, after: found.map { .same($0) }, in: claims).map { group in
    ClaimGroup(id: group.id, members: group.members, origins: group.origins)
  }
}
