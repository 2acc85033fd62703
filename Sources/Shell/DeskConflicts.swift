import Claims
import Corpora
import Matching
import Sessions
import Text

extension Desk {
  /// The conflicts of the corpus, each with what a person has said of it.
  ///
  /// A conflict is known again by its kind and the words of its claims; where several have both, by
  /// what it is said to be as well. One of names is settled by what was last said of the names, if
  /// that was later.
  var conflicts: [(conflict: Discrepancy, standing: ConflictStanding)] {
    let found = discrepancies
    var latest: [ConflictKey: [DecisionRecord<ConflictDecided>]] = [:]
    for record in session.conflictDecisions {
      let key = ConflictKey(record.decision)
      latest[key, default: []].removeAll { $0.decision.what == record.decision.what }
      latest[key, default: []].append(record)
    }
    let names = NamesSettled(session.nameDecisions)
    guard !latest.isEmpty else { return found.map { ($0, names.standing(of: $0) ?? .open) } }
    let keys = found.map { key(of: $0) }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    let stale = latest.values.flatMap(\.self)
      .filter { $0.decision.decision == .dismissed && isStale($0.decision) }
      .sorted { $0.step < $1.step }
    return zip(found, keys).map { conflict, key in
      let known = latest[key] ?? []
      let own = counts[key] == 1 ? known.last : known.last { $0.decision.what == conflict.what }
      if case .settled(let naming)? = names.standing(of: conflict), naming.step > own?.step ?? 0 {
        return (conflict, .settled(naming))
      }
      if let own, own.decision.decision == .dismissed { return (conflict, .dismissed(own)) }
      if own == nil, let former = stale.last(where: { isSuccessor(conflict, of: $0.decision) }) {
        return (conflict, .changed(former))
      }
      return (conflict, .open)
    }
  }

  private func key(of conflict: Discrepancy) -> ConflictKey {
    ConflictKey(kind: conflict.kind.rawValue, words: conflict.claims.map { words(at: $0) })
  }

  private func words(at place: CorpusClaims.Place) -> String {
    corpus.documents[place.document].text.string(claims[place].range)
  }

  /// Whether some of the words that were judged stand in their document no longer.
  private func isStale(_ decided: ConflictDecided) -> Bool {
    decided.claims.contains { !stands($0) }
  }

  private func stands(_ anchored: AnchoredClaim) -> Bool {
    guard let document = document(thatHad: anchored.anchor) else { return false }
    return claims.claims[document].contains {
      corpus.documents[document].text.string($0.range) == anchored.anchor.exact.exact
    }
  }

  private func document(thatHad anchor: Anchor) -> Int? {
    session.document(thatHad: anchor.textDigest).flatMap { register.position(of: $0.handle) }
  }

  /// Whether a conflict is of the kind and the documents of one that was set aside, and has the
  /// claims of it that still stand.
  private func isSuccessor(_ conflict: Discrepancy, of decided: ConflictDecided) -> Bool {
    let documents = Set(conflict.claims.map(\.document))
    guard conflict.kind.rawValue == decided.kind,
      decided.claims.allSatisfy({ document(thatHad: $0.anchor).map(documents.contains) ?? false })
    else { return false }
    let words = Set(conflict.claims.map { self.words(at: $0) })
    return decided.claims.allSatisfy { !stands($0) || words.contains($0.anchor.exact.exact) }
  }
}

/// What makes two conflicts the same: a further copy of an article makes none anew.
private struct ConflictKey: Hashable {
  let kind: String
  let words: [String]

  init(kind: String, words: [String]) {
    self.kind = kind
    self.words = Set(words).sorted()
  }

  init(_ decided: ConflictDecided) {
    self.init(kind: decided.kind, words: decided.claims.map(\.anchor.exact.exact))
  }
}
