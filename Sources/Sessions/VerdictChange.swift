import Text

/// One event that changed what a claim's verdict is: what it was, what it became, who, when and why.
public struct VerdictChange: Hashable, Sendable {
  public let aspect: Verdict.Aspect
  /// Nil where the claim was open.
  public let old: Verdict?
  /// Nil where the claim is open after it.
  public let new: Verdict?
  /// The event: a verdict, an untag, an undone or a redone step.
  public let event: SessionEvent
}

extension Session {
  /// Every change of a claim's verdicts, in order, the undone ones and their undoing included.
  public func verdictChanges(of claim: ClaimHandle) -> [VerdictChange] {
    var changes: [VerdictChange] = []
    var session = Session(header: header, events: [])
    for event in history(of: claim) {
      let before = session
      session.add([event])
      for aspect in Verdict.Aspect.allCases {
        let old = before.verdict(of: claim, aspect: aspect)?.verdict
        let new = session.verdict(of: claim, aspect: aspect)?.verdict
        guard old != new else { continue }
        changes.append(VerdictChange(aspect: aspect, old: old, new: new, event: event))
      }
    }
    return changes
  }

  /// The session as it was after a step.
  public func asOf(step: Int) -> Session {
    Session(header: header, events: events.filter { $0.step <= step })
  }

  /// The session as it was at a moment: up to the last event that is not later.
  public func asOf(_ moment: Timestamp) -> Session {
    let count = events.lastIndex { $0.at <= moment }.map { $0 + 1 } ?? 0
    return Session(header: header, events: Array(events[..<count]))
  }
}
