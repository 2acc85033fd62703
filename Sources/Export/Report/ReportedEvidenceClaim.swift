import Sessions

/// A claim whose words are evidence on another, with what was decided on it.
public struct ReportedEvidenceClaim: Hashable, Sendable {
  public let handle: ClaimHandle
  /// "denied"; "judged only by whether it was said", "still open".
  public let standingWord: String

  /// Nil where the evidence is no passage, is the claim of no handle, or its text is not loaded.
  init?(_ evidence: Evidence, _ source: ReportSource) {
    guard case .passage(_, let anchor) = evidence.item, let handle = source.claim(at: anchor) else {
      return nil
    }
    self.handle = handle
    let content = source.session.verdict(of: handle, aspect: .content)?.verdict.tag.rawValue
    let isSaying = source.session.verdict(of: handle, aspect: .saying) != nil
    standingWord = content ?? (isSaying ? "judged only by whether it was said" : "still open")
  }
}
