import Corpora
import Text

/// A person's judgement of a claim. A claim without one is open, which is not unverified.
public struct Verdict: Hashable, Sendable {
  public enum Tag: String, CaseIterable, Sendable {
    case confirmed, denied, unverified
  }

  /// What is judged.
  public enum Aspect: String, CaseIterable, Sendable {
    /// What is claimed, with the polarity that the source gave it.
    case content
    /// Only that it was said.
    case saying
  }

  public let claim: ClaimHandle
  /// Nil for a claim of the checker's own that is in no document.
  public let anchor: Anchor?
  public let aspect: Aspect
  public let tag: Tag
  /// The house's own word: "misleading".
  public let rating: UntrustedText?
  public let because: UntrustedText?
  /// Given with the verdict.
  public let evidence: [Evidence]

  public init(
    claim: ClaimHandle, anchor: Anchor?, aspect: Aspect, tag: Tag, rating: UntrustedText?,
    because: UntrustedText?, evidence: [Evidence]
  ) {
    self.claim = claim
    self.anchor = anchor
    self.aspect = aspect
    self.tag = tag
    self.rating = rating
    self.because = because
    self.evidence = evidence
  }
}

/// Something that speaks for or against a claim, or beside it.
public struct Evidence: Hashable, Sendable {
  public enum Side: String, CaseIterable, Sendable {
    case `for`, against, context
  }

  public enum Item: Hashable, Sendable {
    case link(url: UntrustedText, accessed: Timestamp?, archive: UntrustedText?)
    /// A passage of a document of the corpus.
    case passage(document: UntrustedText, anchor: Anchor)
    case file(path: UntrustedText, digest: Digest)
    case person(name: UntrustedText)
  }

  public let side: Side
  public let item: Item

  public init(side: Side, item: Item) {
    self.side = side
    self.item = item
  }
}
