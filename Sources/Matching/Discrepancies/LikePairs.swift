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
    let related = pairs.filter { $0.areSame || $0.first.document != $0.second.document }.map {
      LikePair(first: $0.first, second: $0.second, tie: $0.areSame ? .group : .words)
    }
    let near = nearby.map { LikePair(first: $0.first, second: $0.second, tie: .words) }
    let known = Set(pairs.map { [$0.first, $0.second] })
    let told = inStories(where: holds).filter { !known.contains([$0.first, $0.second]) }.map {
      LikePair(first: $0.first, second: $0.second, tie: .story)
    }
    return (related + near).filter { holds(claims[$0.first]) && holds(claims[$0.second]) } + told
  }

  /// Whether the claims of a pair are about one thing: the same names, the same event.
  ///
  /// - Parameters:
  ///   - left: ranges of the first claim that are left out.
  ///   - right: ranges of the second.
  func areOfOneThing(_ pair: LikePair, without left: [TextRange], _ right: [TextRange]) -> Bool {
    func overlap(withNeighbour: Bool) -> ClaimSetting.Overlap {
      ClaimSetting(self, pair.first, without: left, withNeighbour: withNeighbour).overlap(
        with: ClaimSetting(self, pair.second, without: right, withNeighbour: withNeighbour))
    }
    return switch pair.tie {
    case .group: true
    case .words: overlap(withNeighbour: false).isOfOneThing
    case .story: overlap(withNeighbour: true).isOfOneEvent
    }
  }

  /// False where both claims name when, and the times have nothing in common.
  func happenAtOneTime(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) -> Bool {
    func times(_ place: CorpusClaims.Place) -> [(first: CalendarDate, last: CalendarDate?)] {
      claims[place].dates.compactMap { mention in
        guard mention.isCertain, mention.impossible == nil, let first = mention.first,
          text(place).string(mention.range).prefix(5).lowercased() != "since"
        else { return nil }
        return (first, mention.last)
      }
    }
    func ends(_ last: CalendarDate?, before first: CalendarDate) -> Bool {
      last.map { $0 < first } ?? false
    }
    let (left, right) = (times(first), times(second))
    guard !left.isEmpty, !right.isEmpty else { return true }
    return left.contains { a in
      right.contains { !ends($0.last, before: a.first) && !ends(a.last, before: $0.first) }
    }
  }
}

extension ClaimSetting.Overlap {
  /// Chosen on `seeds/` and on the tests' drifted pairs.
  fileprivate var isOfOneThing: Bool {
    names >= 1 && words >= 3 && coverage >= 0.45 || !namesConflict && words >= 4 && coverage >= 0.6
  }
  fileprivate var isOfOneEvent: Bool { names >= 2 && words >= 4 && coverage >= 0.4 }
}
