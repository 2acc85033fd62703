import Corpora
import JSONLines
import Text

extension Session {
  /// The session with other words in its events, as a report for others tells them: numbers, steps
  /// and what counts stay; documents are named as they are.
  ///
  /// - Parameter reword: takes a value as it stands in a journal, and gives nil where that stays. What
  ///   it gives for a change that cannot be read as that change is not taken.
  public func rewording(_ reword: (JSONValue) -> JSONValue?) -> Session {
    var session = self
    session.events = events.map { event in
      SessionEvent(
        number: event.number, step: event.step, at: event.at, by: event.by.rewording(reword),
        change: event.change.rewording(reword))
    }
    return session
  }
}

extension ConflictStanding {
  /// The same with other words; see `Session.rewording`.
  public func rewording(_ reword: (JSONValue) -> JSONValue?) -> ConflictStanding {
    switch self {
    case .open: .open
    case .dismissed(let record): .dismissed(record.rewording(reword))
    case .changed(let record): .changed(record.rewording(reword))
    case .settled(let record): .settled(record.rewording(reword))
    }
  }
}

extension AnchorReview {
  /// The same with other words; see `Session.rewording`.
  ///
  /// - Parameter words: what stands there now, reworded.
  public func rewording(
    _ reword: (JSONValue) -> JSONValue?, words: UntrustedText?
  ) -> AnchorReview {
    let reworded = reword(anchor.json)?.object.flatMap { try? Anchor(LineFields($0)) }
    return AnchorReview(
      claim: claim, role: role, anchor: reworded ?? anchor, document: document, place: place,
      words: words)
  }
}

extension SessionChange {
  fileprivate func rewording(_ reword: (JSONValue) -> JSONValue?) -> SessionChange {
    reword(json)?.object.flatMap { try? SessionChange(LineFields($0)) } ?? self
  }
}

extension DecisionRecord where Decision: ChangePayload {
  fileprivate func rewording(_ reword: (JSONValue) -> JSONValue?) -> DecisionRecord {
    let reworded = reword(.object(decision.members))?.object.flatMap {
      try? Decision(LineFields($0))
    }
    return DecisionRecord(
      decision: reworded ?? decision, at: at, by: by.rewording(reword), step: step)
  }
}

extension UntrustedText {
  fileprivate func rewording(_ reword: (JSONValue) -> JSONValue?) -> UntrustedText {
    reword(.string(exact))?.string.map(UntrustedText.init) ?? self
  }
}
