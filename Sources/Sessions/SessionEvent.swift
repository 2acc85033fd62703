import Text

/// One line of a journal: a change, when, by whom, and the command it belongs to.
public struct SessionEvent: Hashable, Sendable {
  /// From 1; orders the events.
  public let number: Int
  /// The events of one typed command share it; from 1.
  public let step: Int
  public let at: Timestamp
  public let by: UntrustedText
  public let change: SessionChange

  public init(number: Int, step: Int, at: Timestamp, by: UntrustedText, change: SessionChange) {
    self.number = number
    self.step = step
    self.at = at
    self.by = by
    self.change = change
  }
}

/// The first line of a journal.
public struct SessionHeader: Hashable, Sendable {
  /// The version of the program that began it, "0.1.0".
  public let program: String
  public let at: Timestamp
  public let by: UntrustedText

  public init(program: String, at: Timestamp, by: UntrustedText) {
    self.program = program
    self.at = at
    self.by = by
  }
}
