import Claims
import Matching
import Synchronization
import Threads

/// What follows from a corpus and takes long: made once, when asked for.
final class Derived: Sendable {
  private struct Made {
    var relations: ClaimRelations?
    var decided: (decisions: [GroupDecision], groups: [ClaimGroup])?
    var credits: (decisions: [GroupDecision], credits: OriginCredits)?
    var discrepancies: [Discrepancy]?
    var names: (names: [SpelledName], proposals: [NameProposal])?
    var directory: (decisions: [NameDirectory.Decision], directory: NameDirectory)?
  }

  private let made = Mutex(Made())
  private let isBegun = Atomic(false)

  /// Begins, in the background, what nearly every command on claims will ask for.
  func begin(on claims: CorpusClaims) {
    guard !isBegun.exchange(true, ordering: .relaxed) else { return }
    inBackground { _ = self.discrepancies(of: claims) }
  }

  func groups(of claims: CorpusClaims, after decisions: [GroupDecision]) -> [ClaimGroup] {
    let proposed = relations(of: claims).groups
    return made.withLock { made in
      if let decided = made.decided, decided.decisions == decisions { return decided.groups }
      let groups = Matching.groups(proposed, after: decisions, in: claims)
      made.decided = (decisions, groups)
      return groups
    }
  }

  func credits(of claims: CorpusClaims, after decisions: [GroupDecision]) -> OriginCredits {
    let groups = groups(of: claims, after: decisions)
    return made.withLock { made in
      if let known = made.credits, known.decisions == decisions { return known.credits }
      let credits = OriginCredits(claims, groups: groups)
      made.credits = (decisions, credits)
      return credits
    }
  }

  func relations(of claims: CorpusClaims) -> ClaimRelations {
    made.withLock { made in
      if let relations = made.relations { return relations }
      let relations = ClaimRelations(claims)
      made.relations = relations
      return relations
    }
  }

  /// From the groups as they were proposed: deciding on one renumbers no conflict.
  func discrepancies(of claims: CorpusClaims) -> [Discrepancy] {
    let relations = relations(of: claims)
    return made.withLock { made in
      if let found = made.discrepancies { return found }
      let found = Matching.discrepancies(in: relations)
      made.discrepancies = found
      return found
    }
  }

  func names(of claims: CorpusClaims) -> (names: [SpelledName], proposals: [NameProposal]) {
    made.withLock { made in
      if let names = made.names { return names }
      let names = Matching.spelledNames(in: claims)
      let found = (names: names, proposals: Matching.nameProposals(names))
      made.names = found
      return found
    }
  }

  func directory(of claims: CorpusClaims, after decisions: [NameDirectory.Decision])
    -> NameDirectory
  {
    let proposals = names(of: claims).proposals
    return made.withLock { made in
      if let known = made.directory, known.decisions == decisions { return known.directory }
      let directory = NameDirectory(proposals, decisions)
      made.directory = (decisions, directory)
      return directory
    }
  }
}
