import Claims
import Corpora
import Export
import Matching
import Sessions
import Text

extension Desk {
  /// Verdicts on what is claimed whose group has changed since: a text was read after them that says
  /// the same, or a person decided on the group.
  var regroupings: [Staleness] {
    let verdicts = session.verdicts.filter { $0.verdict.aspect == .content }
    guard let first = verdicts.map(\.step).min() else { return [] }
    let readings = session.readingSteps
    let decisions = session.groupDecisions.filter { $0.step > first }
    guard !decisions.isEmpty || readings.values.contains(where: { $0 > first }) else { return [] }
    var groupOfPlace: [CorpusClaims.Place: ClaimGroup] = [:]
    for group in groups {
      for place in group.members { groupOfPlace[place] = group }
    }
    return verdicts.flatMap { verdict -> [Staleness] in
      let claim = verdict.verdict.claim
      guard case .extracted(let place) = register[claim] else { return [] }
      let joined = (groupOfPlace[place]?.members ?? []).filter { member in
        let digest = corpus.documents[member.document].digest
        return member != place && readings[digest].map { $0 > verdict.step } ?? false
      }
      let decided = decisions.filter { record in
        let claims = record.decision.claims + record.decision.others
        return record.step > verdict.step && claims.contains { $0.claim == claim }
      }
      return handles(of: joined).map {
        Staleness(claim, "\($0.word) was read later and says the same")
      }
        + decided.map { Staleness(claim, "\($0.decision.words), as \($0.by) decided") }
    }
  }
}

extension Staleness {
  fileprivate init(_ claim: ClaimHandle, _ words: DisplayText) {
    self.init(claim: claim, state: "group changed", isStale: true, words: words)
  }
}
