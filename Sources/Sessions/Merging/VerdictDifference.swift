/// Verdicts that differ since sessions were merged, and that no person has settled.
public struct VerdictDifference: Hashable, Sendable {
  public let claim: ClaimHandle
  public let aspect: Verdict.Aspect
  /// The events that gave a verdict, or took one back.
  public let sides: [SessionEvent]
}

extension Session {
  /// What is to be settled, in the order it was found; claims that are no more are left out.
  public var differences: [VerdictDifference] {
    differencePositions.compactMap { position in
      guard case .verdictsDiffer(let differ) = events[position].change,
        retirement(of: differ.claim) == nil,
        latestDecision(on: differ.claim, differ.aspect) == position
      else { return nil }
      let sides = differ.events.filter { $0 <= events.count }.map { events[$0 - 1] }
      return VerdictDifference(claim: differ.claim, aspect: differ.aspect, sides: sides)
    }
  }
}
