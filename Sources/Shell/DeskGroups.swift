import Claims
import Corpora
import Matching
import Sessions
import Text

extension Desk {
  /// The group that a claim is in; nil where none.
  func group(of handle: ClaimHandle) -> ClaimGroup? {
    guard case .extracted(let place) = register[handle] else { return nil }
    return groups.first { $0.members.contains(place) }
  }

  /// The handles of some places, in order.
  func handles(of places: [CorpusClaims.Place]) -> [ClaimHandle] {
    places.compactMap { register.handle(of: $0) }.sorted()
  }

  /// A decision with its claims where they stand now, without those that are not loaded; nil where
  /// it says nothing of the others.
  func decision(from decided: GroupDecided) -> GroupDecision? {
    func places(_ claims: [AnchoredClaim]) -> [CorpusClaims.Place] {
      claims.compactMap { anchored in
        if case .extracted(let place) = register[anchored.claim] { place } else { nil }
      }
    }
    let (claims, others) = (places(decided.claims), places(decided.others))
    return switch decided.decision {
    case .confirmed: .same(claims)
    case .rejected where others.isEmpty && !decided.others.isEmpty: nil
    case .rejected: .apart(claims, from: others)
    }
  }

  /// Claims as a decision names them.
  func anchored(_ handles: [ClaimHandle]) -> [AnchoredClaim] {
    handles.compactMap { handle in
      anchor(of: handle).map { AnchoredClaim(claim: handle, anchor: $0) }
    }
  }

  /// The other claims of the groups that these claims are in.
  func others(sameAs handles: [ClaimHandle]) -> [ClaimHandle] {
    var places = Set<CorpusClaims.Place>()
    for handle in handles {
      if case .extracted(let place) = register[handle] { places.insert(place) }
    }
    return self.handles(
      of: groups.filter { !places.isDisjoint(with: $0.members) }
        .flatMap(\.members).filter { !places.contains($0) })
  }
}
