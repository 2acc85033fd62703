import Claims
import Matching
import Synchronization

/// What follows from a corpus and takes long: made once, when asked for, while the prompt goes on.
///
/// Whoever waits for it can be interrupted, and gets nothing then.
final class Derived: Sendable {
  private struct Made {
    var decided: (decisions: [GroupDecision], groups: [ClaimGroup])?
    var credits: (decisions: [GroupDecision], credits: OriginCredits)?
    var directory: (decisions: [NameDirectory.Decision], directory: NameDirectory)?
  }

  /// As the claims themselves and the files of claims have it.
  private let proposed: Later<[ClaimGroup]>
  /// The groups where nobody has decided on one, and whom the documents have their words from then.
  let undecided: Later<(groups: [ClaimGroup], credits: OriginCredits)>
  /// From the groups as they were proposed: deciding on one renumbers no conflict.
  let discrepancies: Later<[Discrepancy]>
  let names: Later<(names: [SpelledName], proposals: [NameProposal])>
  let vocabulary: Later<Vocabulary>
  private let made = Mutex(Made())

  /// - Parameter proposals: claims that another comparison has found to say the same.
  init(_ claims: CorpusClaims, proposals: [[CorpusClaims.Place]]) {
    let relations = Later { ClaimRelations(claims) }
    let proposed = Later {
      Matching.groups(relations.whole.groups, joining: proposals, in: claims)
    }
    self.proposed = proposed
    undecided = Later {
      let groups = proposed.whole
      return (groups, OriginCredits(claims, groups: groups))
    }
    discrepancies = Later { Matching.discrepancies(in: relations.whole) }
    vocabulary = Later { Vocabulary(claims) }
    names = Later {
      let names = Matching.spelledNames(in: claims)
      return (names, Matching.nameProposals(names))
    }
  }

  /// Begins what nearly every command on claims will ask for.
  ///
  /// - Parameter comparing: whether to compare claims with each other, too.
  func begin(comparing: Bool) {
    vocabulary.begin()
    guard comparing else { return }
    undecided.begin()
    discrepancies.begin()
    names.begin()
  }

  func groups(
    of claims: CorpusClaims, after decisions: [GroupDecision], patience: Int?
  ) -> [ClaimGroup]? {
    guard !decisions.isEmpty else { return undecided.value(patience: patience)?.groups }
    guard let proposed = proposed.value(patience: patience) else { return nil }
    return made.withLock { made in
      if let decided = made.decided, decided.decisions == decisions { return decided.groups }
      let groups = Matching.groups(proposed, after: decisions, in: claims)
      made.decided = (decisions, groups)
      return groups
    }
  }

  /// From the groups as far as they are made.
  func credits(
    of claims: CorpusClaims, after decisions: [GroupDecision], patience: Int?
  ) -> OriginCredits {
    if decisions.isEmpty, let known = undecided.value(patience: patience) { return known.credits }
    guard let groups = groups(of: claims, after: decisions, patience: patience) else {
      return OriginCredits(claims, groups: [])
    }
    return made.withLock { made in
      if let known = made.credits, known.decisions == decisions { return known.credits }
      let credits = OriginCredits(claims, groups: groups)
      made.credits = (decisions, credits)
      return credits
    }
  }

  /// Without its proposals where nobody waits for them.
  func directory(after decisions: [NameDirectory.Decision], patience: Int?) -> NameDirectory {
    guard let names = names.value(patience: patience) else { return NameDirectory([], decisions) }
    return made.withLock { made in
      if let known = made.directory, known.decisions == decisions { return known.directory }
      let directory = NameDirectory(names.proposals, decisions)
      made.directory = (decisions, directory)
      return directory
    }
  }
}
