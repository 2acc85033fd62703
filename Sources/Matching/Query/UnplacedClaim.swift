import Text

/// A claim that stands in no loaded text, with what a query can ask of it: one that the checker added,
/// one whose text is gone.
public struct UnplacedClaim: Sendable {
  public let words: UntrustedText
  /// Nil where nobody is said to have said it.
  public let speaker: UntrustedText?
  public let verdict: QueryVerdict
  public let hasEvidence: Bool
  public let hasNote: Bool
  public let isPublished: Bool

  public init(
    words: UntrustedText, speaker: UntrustedText?, verdict: QueryVerdict, hasEvidence: Bool,
    hasNote: Bool, isPublished: Bool
  ) {
    self.words = words
    self.speaker = speaker
    self.verdict = verdict
    self.hasEvidence = hasEvidence
    self.hasNote = hasNote
    self.isPublished = isPublished
  }
}

extension Query {
  /// Whether the query means a claim. What only a text could tell – an outlet, a stance, a worth – the
  /// claim has not.
  public func means(_ claim: UnplacedClaim) -> Bool { root.means(claim) }
}

extension Query.Node {
  fileprivate func means(_ claim: UnplacedClaim) -> Bool {
    switch self {
    case .all: true
    case .terms, .prefix, .near:
      !occurrences(in: Analyser().keys(of: claim.words.exact)).isEmpty
    case .field(let field): field.holds(of: claim)
    case .and(let nodes): nodes.allSatisfy { $0.means(claim) }
    case .or(let nodes): nodes.contains { $0.means(claim) }
    case .not(let node): !node.means(claim)
    }
  }
}

extension QueryField {
  fileprivate func holds(of claim: UnplacedClaim) -> Bool {
    let words = claim.words.exact
    switch self {
    case .verdict(let verdict): return claim.verdict == verdict
    case .has(let part): return part.isThere(of: claim)
    case .speaker(let wanted):
      return claim.speaker.map { Set(wanted).isSubset(of: Analyser().keys(of: $0.exact)) } ?? false
    case .words(let wanted): return Set(wanted).isSubset(of: Analyser().keys(of: words))
    case .length(let bound): return bound.contains(Double(Analyser().keys(of: words).count))
    case .pattern(let pattern):
      let text = SourceText(words)
      return pattern.occurs(in: text, within: text.range)
    case .outlet, .document, .documentNumber, .said, .date, .worth, .stance, .kind, .via, .depth,
      .same:
      return false
    }
  }
}

extension QueryPart {
  fileprivate func isThere(of claim: UnplacedClaim) -> Bool {
    switch self {
    case .evidence: claim.hasEvidence
    case .note: claim.hasNote
    case .publication: claim.isPublished
    case .speaker: claim.speaker != nil
    case .quotation, .quantity, .date, .group: false
    }
  }
}
