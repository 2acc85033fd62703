import Text

/// A note with the event that gave it.
public struct NoteRecord: Hashable, Sendable {
  public let note: Note
  public let at: Timestamp
  public let by: UntrustedText
  public let step: Int
  /// Of the event.
  public let number: Int

  init(_ note: Note, _ event: SessionEvent) {
    self.note = note
    at = event.at
    by = event.by
    step = event.step
    number = event.number
  }
}
