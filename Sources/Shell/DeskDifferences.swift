import Claims
import Corpora
import Matching
import Sessions
import Text

/// Why a claim that seems to say the same as another does not get its verdict.
enum Difference {
  /// A conflict that was not dismissed has the two on different sides.
  case conflict(String)
  /// Its words are evidence on the other.
  case evidence

  /// "c5 left out: it differs (x3)".
  func words(on claim: ClaimHandle) -> DisplayText {
    switch self {
    case .conflict(let id): "\(claim.word) left out: it differs (\(id))"
    case .evidence: "\(claim.word) left out: it is in the evidence"
    }
  }
}

extension Desk {
  /// Those of some claims that differ from judged ones, or are in the evidence on them.
  ///
  /// - Parameter evidence: what the verdict brings, beside what the judged claims had before.
  func differences(
    of claims: [ClaimHandle], from judged: [ClaimHandle], citing evidence: [Evidence]
  ) -> [ClaimHandle: Difference] {
    guard !claims.isEmpty else { return [:] }
    let rivals = judged.compactMap(place)
    let open = conflicts.filter { !$0.standing.isDecided }.map(\.conflict).filter { conflict in
      conflict.sides.contains { side in rivals.contains { side.claims.contains($0) } }
    }
    let cited = evidence + judged.flatMap { session.evidence(of: $0).map(\.evidence) }
    var differences: [ClaimHandle: Difference] = [:]
    for claim in claims {
      let conflict = place(of: claim).flatMap { place in
        open.first { conflict in rivals.contains { conflict.parts(place, from: $0) } }
      }
      if let conflict {
        differences[claim] = .conflict(conflict.id)
      } else if cited.contains(where: { cites($0, claim) }) {
        differences[claim] = .evidence
      }
    }
    return differences
  }

  /// Where a claim of the corpus stands; nil for any other.
  private func place(of claim: ClaimHandle) -> CorpusClaims.Place? {
    if case .extracted(let place)? = register[claim] { place } else { nil }
  }

  /// Whether a piece of evidence is a claim's words, or a part of them.
  private func cites(_ evidence: Evidence, _ claim: ClaimHandle) -> Bool {
    guard case .passage(_, let passage) = evidence.item, let own = anchor(of: claim) else {
      return false
    }
    return passage.exact == own.exact
      || passage.textDigest == own.textDigest && passage.start < own.end && own.start < passage.end
  }
}
