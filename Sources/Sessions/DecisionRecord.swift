import Text

/// A decision about something that was proposed, with the event that gave it.
public struct DecisionRecord<Decision: Hashable & Sendable>: Hashable, Sendable {
  public let decision: Decision
  public let at: Timestamp
  public let by: UntrustedText
  public let step: Int
}

extension Session {
  /// What counts of what was said about groups of claims, in order.
  public var groupDecisions: [DecisionRecord<GroupDecided>] {
    decided { if case .groupDecided(let decision) = $0 { decision } else { nil } }
  }

  /// What counts of what was said about names, in order.
  public var nameDecisions: [DecisionRecord<NamesDecided>] {
    decided { if case .namesDecided(let decision) = $0 { decision } else { nil } }
  }

  /// What counts of what was said about conflicts, in order.
  public var conflictDecisions: [DecisionRecord<ConflictDecided>] {
    decided { if case .conflictDecided(let decision) = $0 { decision } else { nil } }
  }

  /// Every claim that a verdict or a group decision which counts anchors, each handle once, the
  /// verdict's anchor first; retired claims are left out.
  var decidedClaims: [AnchoredClaim] {
    var seen: Set<ClaimHandle> = []
    let judged = verdicts.compactMap { record in
      record.verdict.anchor.map { AnchoredClaim(claim: record.verdict.claim, anchor: $0) }
    }
    return (judged + groupDecisions.reversed().flatMap { $0.decision.claims + $0.decision.others })
      .filter { retirement(of: $0.claim) == nil && seen.insert($0.claim).inserted }
  }

  private func decided<Decision>(_ read: (SessionChange) -> Decision?) -> [DecisionRecord<Decision>]
  {
    decisions.compactMap { position in
      let event = events[position]
      guard counts(step: event.step), let decision = read(event.change) else { return nil }
      return DecisionRecord(decision: decision, at: event.at, by: event.by, step: event.step)
    }
  }
}
