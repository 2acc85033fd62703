import Sessions
import Text

/// A part that a published fact-check has, and that the session does not hold.
///
/// Source: IFCN Code of Principles, criteria 3 to 6; EFCSN Code of Standards, 3 "Methodology" – what a
/// reader needs to judge and to replicate a check.
public enum ReportGap: String, CaseIterable, Sendable {
  case restatement = "a neutral restatement"
  case claimant = "who claims it"
  case role = "the claimant's role"
  case body = "the body that the claimant speaks for"
  case firstSeen = "when and where it was first seen"
  case background = "the background"
  case chosen = "why it was chosen"
  case conclusion = "the verdict in one sentence"
  case because = "the reason for the verdict"
  case evidence = "evidence"
  case evidenceFor = "evidence for it"
  case evidenceAgainst = "evidence against it"
  case archives = "archived copies of the links"
  case ranks = "which of its evidence is primary"
  case answer = "what the claimant answered"
  /// Of the whole report.
  case method = "how it was checked"
  case limits = "what could not be checked"
}

extension ReportGap {
  /// What a judged claim lacks.
  static func gaps(of claim: ReportedClaim) -> [ReportGap] {
    let evidence = claim.evidence.map(\.evidence)
    let lacks: [(ReportGap, Bool)] = [
      (.restatement, claim.context[.restatement] == nil),
      (.claimant, claim.claimant.name == nil),
      (.role, claim.claimant.isPerson && claim.claimant.role == nil),
      (.body, claim.claimant.isPerson && claim.claimant.body == nil),
      (.firstSeen, claim.firstSeen == nil),
      (.background, claim.context[.background] == nil),
      (.chosen, claim.context[.chosen] == nil),
      (.conclusion, claim.context[.conclusion] == nil),
      (.because, claim.content.map { $0.verdict.because == nil } ?? false),
      (.evidence, claim.needsEvidence == .evidence),
      (.evidenceFor, claim.needsEvidence == .evidenceFor),
      (.evidenceAgainst, claim.needsEvidence == .evidenceAgainst),
      (.archives, evidence.contains { $0.item.lacksArchive }),
      (.ranks, evidence.contains { $0.rank == nil }),
      (.answer, claim.answers.isEmpty),
    ]
    return lacks.filter(\.1).map(\.0)
  }

  /// What the whole report lacks.
  static func gaps(of context: [ReportPart: UntrustedText]) -> [ReportGap] {
    [(.method, ReportPart.method), (.limits, .limits)].compactMap { gap, part in
      context[part] == nil ? gap : nil
    }
  }
}

extension ReportedClaim {
  /// The evidence that its verdict needs and has not: one that confirms needs some for it, one that
  /// denies some against it, and any other some.
  var needsEvidence: ReportGap? {
    switch (content ?? saying)?.verdict.tag {
    case .confirmed: evidence(.for).isEmpty ? .evidenceFor : nil
    case .denied: evidence(.against).isEmpty ? .evidenceAgainst : nil
    case .unverified: evidence.isEmpty ? .evidence : nil
    case nil: nil
    }
  }
}

extension Evidence.Item {
  fileprivate var lacksArchive: Bool {
    if case .link(_, _, let archive) = self { archive == nil } else { false }
  }
}
