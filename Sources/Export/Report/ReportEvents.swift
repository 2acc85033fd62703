import Sessions

extension Session {
  /// What a report tells of what was recorded, in order: an event, and the line that it came from.
  ///
  /// - Parameters:
  ///   - claims: only what is about these, and what took such back; nil for everything.
  ///   - past: only what is later; nil for everything.
  ///   - tellsNotes: false leaves out the steps with what checkers wrote for themselves, and lines
  ///     that failed: whatever was typed there is in no report.
  func events(
    on claims: Set<ClaimHandle>?, since past: Session?, tellsNotes: Bool
  ) -> [SessionEvent] {
    var told = events.dropFirst(past?.events.count ?? 0)[...]
    if !tellsNotes {
      let inside = Set(told.filter(\.change.staysInside).map(\.step))
      told = told.filter { !inside.contains($0.step) }[...]
    }
    guard let claims else { return Array(told) }
    func concerns(_ event: SessionEvent) -> Bool { !claims.isDisjoint(with: event.change.claims) }
    var steps = Set(told.filter(concerns).map(\.step))
    let takenBack = told.filter { $0.change.otherStep.map(steps.contains) ?? false }
    steps.formUnion(takenBack.map(\.step))
    return told.filter { event in
      event.change.claims.isEmpty ? steps.contains(event.step) : concerns(event)
    }
  }
}

extension SessionChange {
  /// Whether it is no reader's business: a note, who is to check a claim, a line that failed.
  fileprivate var staysInside: Bool {
    switch self {
    case .note, .shared(.assigned): true
    case .ran(let ran): ran.status != 0
    case .documentLoaded, .documentPasted, .verdict, .evidence, .untag, .claimAdded, .correction,
      .undone, .redone, .setting, .groupDecided, .namesDecided, .conflictDecided,
      .factChecksLoaded, .claimsLoaded, .verdictsDiffer, .shared, .publishing:
      false
    }
  }

  /// The step that it takes back or brings back.
  fileprivate var otherStep: Int? {
    if case .undone(let undone) = self { return undone.undoes }
    if case .redone(let redone) = self { return redone.redoes }
    return nil
  }
}
