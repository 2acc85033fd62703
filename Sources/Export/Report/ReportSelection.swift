import Sessions
import Text

/// Which claims a report is about.
public struct ReportSelection: Sendable {
  /// Nil for all of them.
  public let claims: Set<ClaimHandle>?
  /// The session as it was when it was last reported; then only what has changed since is in the
  /// report. Nil reports all.
  public let since: Session?
  /// What was asked for, in the words of whoever asked: "where speaker:Song", "since step 41".
  public let words: [UntrustedText]

  public static let everything = ReportSelection(claims: nil, since: nil, words: [])

  public init(claims: Set<ClaimHandle>?, since: Session?, words: [UntrustedText]) {
    self.claims = claims
    self.since = since
    self.words = words
  }

  var isEverything: Bool { claims == nil && since == nil }

  /// Whether a claim of the session is in the report.
  func holds(
    _ claim: ClaimHandle, of session: Session, since: Session?, tellsNotes: Bool
  ) -> Bool {
    if let claims, !claims.contains(claim) { return false }
    guard let since else { return true }
    return session.hasChanged(claim, since: since)
      || (tellsNotes && session.notes(of: claim) != since.notes(of: claim))
  }
}

extension Session {
  /// Whether a report would say something else of a claim than it said then.
  fileprivate func hasChanged(_ claim: ClaimHandle, since past: Session) -> Bool {
    guard history(of: claim).count != past.history(of: claim).count else { return false }
    return Verdict.Aspect.allCases.contains { aspect in
      verdict(of: claim, aspect: aspect) != past.verdict(of: claim, aspect: aspect)
        || reviews(of: claim, aspect: aspect) != past.reviews(of: claim, aspect: aspect)
    } || evidence(of: claim) != past.evidence(of: claim)
      || context(of: claim) != past.context(of: claim)
      || awaited(on: claim) != past.awaited(on: claim)
      || correctionNotes(of: claim) != past.correctionNotes(of: claim)
      || corrections(of: claim) != past.corrections(of: claim)
  }
}
