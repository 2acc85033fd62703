import Text

/// What the events of a journal add up to. It has no other initializer, and is never edited.
public struct Session: Sendable {
  public let header: SessionHeader
  public let events: [SessionEvent]

  public init(header: SessionHeader, events: [SessionEvent]) {
    self.header = header
    self.events = events
  }
}
