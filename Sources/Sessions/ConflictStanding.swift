/// What a person has said of a conflict.
public enum ConflictStanding: Hashable, Sendable {
  case open
  /// Set aside.
  case dismissed(DecisionRecord<ConflictDecided>)
  /// Set aside once, on words that stand there no longer.
  case changed(DecisionRecord<ConflictDecided>)
  /// One of names, and it was said whether they are of one person or body.
  case settled(DecisionRecord<NamesDecided>)

  /// The decision that set it aside, now or once; nil where none did.
  public var dismissal: DecisionRecord<ConflictDecided>? {
    switch self {
    case .open, .settled: nil
    case .dismissed(let record), .changed(let record): record
    }
  }

  /// Whether nothing of it is left to decide.
  public var isDecided: Bool {
    switch self {
    case .open, .changed: false
    case .dismissed, .settled: true
    }
  }
}
