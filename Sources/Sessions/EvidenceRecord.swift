import Text

/// Evidence with the event that gave it, which may be a verdict's.
public struct EvidenceRecord: Hashable, Sendable {
  public let evidence: Evidence
  public let at: Timestamp
  public let by: UntrustedText
  public let step: Int
  /// Of the event.
  public let number: Int

  init(_ evidence: Evidence, _ event: SessionEvent) {
    self.evidence = evidence
    at = event.at
    by = event.by
    step = event.step
    number = event.number
  }
}
