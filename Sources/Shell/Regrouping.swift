import Claims
import Corpora
import Export
import Matching
import Sessions
import Text

extension Desk {
  /// Of a greater group so many claims are remembered with a verdict.
  private static let remembered = 64

  /// The words of the claims that are in one group with this one, for a verdict on what is claimed;
  /// nil where none are, or none are known yet to a desk that does not wait.
  func companions(of handle: ClaimHandle, judging aspect: Verdict.Aspect) -> ClaimMarks? {
    guard aspect == .content, case .extracted(let place) = register[handle] else { return nil }
    let others = (group(of: handle)?.members ?? []).filter { $0 != place }
    return others.isEmpty ? nil : ClaimMarks(others.prefix(Self.remembered).map { bytes(of: $0) })
  }

  /// Verdicts on what is claimed whose group has changed since: a text was read after them that says
  /// the same, a claim that said the same no longer does, or a person decided on the group.
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
      let others = (groupOfPlace[place]?.members ?? []).filter { $0 != place }
      let joined = others.filter { member in
        let digest = corpus.documents[member.document].digest
        return readings[digest].map { $0 > verdict.step } ?? false
      }
      let decided = decisions.filter { record in
        let claims = record.decision.claims + record.decision.others
        return record.step > verdict.step && claims.contains { $0.claim == claim }
      }
      let left = decided.isEmpty ? left(verdict, others) : []
      return handles(of: joined).map {
        Staleness(claim, "\($0.word) was read later and says the same")
      }
        + left.map { Staleness(claim, $0) }
        + decided.map { Staleness(claim, "\($0.decision.words), as \($0.by) decided") }
    }
  }

  /// What became of the claims that were in one group with a claim when it was judged, and are not
  /// among the others that are in it now. Texts that are not loaded are passed over.
  private func left(_ verdict: VerdictRecord, _ others: [CorpusClaims.Place]) -> [DisplayText] {
    guard let then = verdict.verdict.group?.each else { return [] }
    var gone = then
    for mark in others.map({ ClaimMarks.mark(of: bytes(of: $0)) }) {
      if let index = gone.firstIndex(of: mark) { gone.remove(at: index) }
    }
    guard !gone.isEmpty else { return [] }
    let grouped = Set(handles(of: others))
    let bearers = session.bearers(ofMarks: Set(gone), before: verdict.step)
    let numbered = Set(session.documents.flatMap(\.claims))
    return bearers.filter { !grouped.contains($0) && $0 != verdict.verdict.claim }.compactMap {
      switch register[$0] {
      case .extracted, .added: "\($0.word) said the same and no longer does"
      case .lost: "\($0.word) said the same; its words are gone from its text"
      case nil where !numbered.contains($0):
        "\($0.word) said the same; its words are gone from its text"
      case nil: nil
      }
    }
  }

  private func bytes(of place: CorpusClaims.Place) -> ArraySlice<UInt8> {
    let range = claims[place].range
    return corpus.documents[place.document].text.utf8[range.start..<range.end]
  }
}

extension Staleness {
  fileprivate init(_ claim: ClaimHandle, _ words: DisplayText) {
    self.init(claim: claim, state: "group changed", isStale: true, words: words)
  }
}
