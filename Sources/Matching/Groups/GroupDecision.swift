import Claims

/// What a person has said of claims that were proposed as the same.
public enum GroupDecision: Hashable, Sendable {
  /// They say the same.
  case same([CorpusClaims.Place])
  /// None of them says the same as any of the others; with no others, as another of them.
  case apart([CorpusClaims.Place], from: [CorpusClaims.Place])
}

/// The groups that were proposed, as they stand after what a person has said, in the order of
/// their first members.
///
/// A group keeps its number as long as it has two members; of two that become one the lower number
/// stays, and a group that splits off gets the next free one. The latest decision on a pair counts.
/// Cost: members of the groups that are decided on, times the decisions on each.
public func groups(
  _ proposed: [ClaimGroup], after decisions: [GroupDecision], in claims: CorpusClaims
) -> [ClaimGroup] {
  guard !decisions.isEmpty else { return proposed }
  var decided = DecidedGroups(proposed, decisions)
  for number in decisions.indices { decided.apply(number) }
  let standing = decided.standing
  let before = Set(proposed.map(\.members))
  guard !standing.allSatisfy({ before.contains($0.members) }) else {
    return standing.map { group in
      let origins = proposed.first { $0.id == group.id }?.origins ?? 0
      return ClaimGroup(
        id: group.id, members: group.members, origins: origins, confirmed: group.confirmed)
    }
  }
  let credits = OriginCredits(claims, standing.map(\.members))
  return standing.map { group in
    ClaimGroup(
      id: group.id, members: group.members, origins: credits.origins(of: group.members).count,
      confirmed: group.confirmed)
  }
}

/// Groups while decisions are applied to them, one after the other.
private struct DecidedGroups {
  private struct Group {
    /// Nil for one that no proposal had.
    var number: Int?
    var members: Set<CorpusClaims.Place>
    /// Sets of members that were said to be the same, not overlapping.
    var confirmed: [Set<CorpusClaims.Place>] = []
  }

  private let decisions: [GroupDecision]
  private var groups: [Group]
  private var groupOf: [CorpusClaims.Place: Int] = [:]
  /// Positions of the decisions that speak of a claim.
  private var spoken: [CorpusClaims.Place: [Int]] = [:]

  init(_ proposed: [ClaimGroup], _ decisions: [GroupDecision]) {
    self.decisions = decisions
    groups = proposed.enumerated().map { index, group in
      Group(number: index + 1, members: Set(group.members))
    }
    for (index, group) in proposed.enumerated() {
      for member in group.members { groupOf[member] = index }
    }
    for (number, decision) in decisions.enumerated() {
      for place in Set(decision.claims + decision.others) {
        spoken[place, default: []].append(number)
      }
    }
  }

  mutating func apply(_ number: Int) {
    switch decisions[number] {
    case .same(let claims): join(Set(claims).sorted(), after: number)
    case .apart(let claims, let others): part(Set(claims).sorted(), from: others)
    }
  }

  /// What is left of the groups, by their first members.
  var standing: [(id: String, members: [CorpusClaims.Place], confirmed: [[CorpusClaims.Place]])] {
    var next = (groups.compactMap(\.number).max() ?? 0) + 1
    return groups.filter { $0.members.count > 1 }
      .map { group in (group: group, members: group.members.sorted()) }
      .sorted { $0.members[0] < $1.members[0] }
      .map { group, members in
        let number = group.number ?? next
        if group.number == nil { next += 1 }
        let confirmed = group.confirmed.filter { $0.count > 1 }.map { $0.sorted() }
        return ("g\(number)", members, confirmed.sorted { $0[0] < $1[0] })
      }
  }

  /// Brings claims together with what is in their groups, save what was said to be no such claim.
  private mutating func join(_ claims: [CorpusClaims.Place], after number: Int) {
    guard let first = claims.first else { return }
    let known = Set(claims.compactMap { groupOf[$0] })
      .sorted { (groups[$0].number ?? .max, $0) < (groups[$1].number ?? .max, $1) }
    let target = known.first ?? newGroup([first])
    for other in known.dropFirst() {
      for member in groups[other].members.subtracting(claims).sorted()
      where !groups[target].members.contains(where: { isApart($0, member, before: number) }) {
        move(member, to: target)
      }
      groups[target].confirmed += groups[other].confirmed.map { set in
        set.filter { groupOf[$0] == target || claims.contains($0) }
      }
    }
    for claim in claims { move(claim, to: target) }
    let touched = groups[target].confirmed.filter { !$0.isDisjoint(with: claims) }
    groups[target].confirmed.removeAll { !$0.isDisjoint(with: claims) }
    groups[target].confirmed.append(touched.reduce(into: Set(claims)) { $0.formUnion($1) })
  }

  /// Takes claims out of the groups of the others; those that leave one group together stay
  /// together, as they were proposed.
  private mutating func part(_ claims: [CorpusClaims.Place], from others: [CorpusClaims.Place]) {
    guard !others.isEmpty else {
      for claim in claims.dropFirst() { leave(claim) }
      for claim in claims.prefix(1) { unconfirm(claim) }
      return
    }
    let homes = Set(others.compactMap { groupOf[$0] })
    let leaving = Dictionary(grouping: claims.filter { homes.contains(groupOf[$0] ?? -1) }) {
      groupOf[$0] ?? -1
    }
    for home in leaving.keys.sorted() {
      let together = leaving[home] ?? []
      let sets = groups[home].confirmed.map { $0.intersection(together) }
      for claim in together { leave(claim) }
      guard together.count > 1 else { continue }
      let group = newGroup(together)
      groups[group].confirmed = sets.filter { $0.count > 1 }
    }
  }

  private mutating func newGroup(_ members: [CorpusClaims.Place]) -> Int {
    groups.append(Group(number: nil, members: Set(members)))
    for member in members { groupOf[member] = groups.count - 1 }
    return groups.count - 1
  }

  private mutating func move(_ claim: CorpusClaims.Place, to group: Int) {
    if let home = groupOf[claim], home != group { groups[home].members.remove(claim) }
    groups[group].members.insert(claim)
    groupOf[claim] = group
  }

  private mutating func leave(_ claim: CorpusClaims.Place) {
    unconfirm(claim)
    if let home = groupOf.removeValue(forKey: claim) { groups[home].members.remove(claim) }
  }

  private mutating func unconfirm(_ claim: CorpusClaims.Place) {
    guard let home = groupOf[claim] else { return }
    for index in groups[home].confirmed.indices { groups[home].confirmed[index].remove(claim) }
  }

  /// Whether the latest decision on the two, of those before a number, keeps them apart.
  private func isApart(
    _ a: CorpusClaims.Place, _ b: CorpusClaims.Place, before number: Int
  ) -> Bool {
    let ofB = Set(spoken[b] ?? [])
    for decision in (spoken[a] ?? []).reversed() where decision < number && ofB.contains(decision) {
      switch decisions[decision] {
      case .same: return false
      case .apart(let claims, let others):
        let (holdsA, holdsB) = (claims.contains(a), claims.contains(b))
        if others.isEmpty || holdsA != holdsB { return true }
      }
    }
    return false
  }
}

extension GroupDecision {
  fileprivate var claims: [CorpusClaims.Place] {
    switch self {
    case .same(let claims), .apart(let claims, from: _): claims
    }
  }

  fileprivate var others: [CorpusClaims.Place] {
    switch self {
    case .same: []
    case .apart(_, let others): others
    }
  }
}
