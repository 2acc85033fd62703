import Text

/// A verdict with the event that gave it.
public struct VerdictRecord: Hashable, Sendable {
  public let verdict: Verdict
  public let at: Timestamp
  public let by: UntrustedText
  public let step: Int
  /// Of the event.
  public let number: Int

  init(_ verdict: Verdict, _ event: SessionEvent) {
    self.verdict = verdict
    at = event.at
    by = event.by
    step = event.step
    number = event.number
  }
}
