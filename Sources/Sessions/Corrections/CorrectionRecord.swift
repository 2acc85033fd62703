import Text

/// A correction with the event that gave it.
public struct CorrectionRecord: Hashable, Sendable {
  public let correction: Correction
  public let at: Timestamp
  public let by: UntrustedText
  public let step: Int
  /// Of the event.
  public let number: Int

  init(_ correction: Correction, _ event: SessionEvent) {
    self.correction = correction
    at = event.at
    by = event.by
    step = event.step
    number = event.number
  }
}
