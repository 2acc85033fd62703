import Claims
import Text

/// Two claims that may be about one thing.
struct LikePair {
  /// What brings the claims together.
  enum Tie {
    /// They are in one group.
    case group
    /// They are related, or nearly.
    case words
    /// Their documents tell one story.
    case story
  }

  let first: CorpusClaims.Place
  let second: CorpusClaims.Place
  let tie: Tie
}

extension ComparedClaims {
  /// The pairs in which a rule may find something, each once.
  ///
  /// - Parameter holds: whether the rule looks at a claim at all.
  func likePairs(where holds: (Claim) -> Bool) -> [LikePair] {
    let isHeld = claims.claims.map { $0.map(holds) }
    func areHeld(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) -> Bool {
      isHeld[first.document][first.claim] && isHeld[second.document][second.claim]
    }
    let related = pairs.filter {
      areHeld($0.first, $0.second) && ($0.areSame || $0.first.document != $0.second.document)
    }.map { LikePair(first: $0.first, second: $0.second, tie: $0.areSame ? .group : .words) }
    let near = nearby.filter { areHeld($0.first, $0.second) }
      .map { LikePair(first: $0.first, second: $0.second, tie: .words) }
    let known = Set(related.map { PlacePair($0.first, $0.second) })
    let told = inStories(where: holds).filter { !known.contains(PlacePair($0.first, $0.second)) }
      .map { LikePair(first: $0.first, second: $0.second, tie: .story) }
    return related + near + told
  }
}

/// Two claims, the earlier first.
struct PlacePair: Hashable {
  let first: CorpusClaims.Place
  let second: CorpusClaims.Place

  init(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) {
    self.first = first
    self.second = second
  }
}
