import Corpora
import Text

/// A passage that a decision rests on, looked for in a text that has changed since.
public struct AnchorReview: Hashable, Sendable {
  /// What the passage is to the decision.
  public enum Role: Hashable, Sendable {
    /// The words that the verdict judges.
    case words(Verdict.Aspect)
    /// Evidence on the claim.
    case evidence(Evidence)
  }

  public let claim: ClaimHandle
  public let role: Role
  /// The passage as it was.
  public let anchor: Anchor
  public let document: DocumentHandle
  /// Where it is in the text as it is now.
  public let place: AnchorPlace
  /// The words that stand there now; nil where nothing like them does.
  public let words: UntrustedText?

  /// Whether a person should look again: the words are others or gone. A passage that only moved says
  /// what it said.
  public var isStale: Bool {
    switch place {
    case .exact, .moved: false
    case .changed, .orphan: true
    }
  }
}

extension Session {
  /// Every anchored passage of a verdict that counts, or of its claim's evidence, whose text has
  /// changed since; by claim, the words before the evidence.
  ///
  /// Nothing is told of texts that are not loaded.
  public func anchorReviews(in corpus: Corpus) -> [AnchorReview] {
    var reviewer = AnchorReviewer(session: self, corpus: corpus)
    var reviews: [AnchorReview] = []
    var last: ClaimHandle?
    for record in verdicts {
      let claim = record.verdict.claim
      if let anchor = record.verdict.anchor {
        reviews += reviewer.review(anchor, of: claim, as: .words(record.verdict.aspect))
      }
      guard claim != last else { continue }
      last = claim
      for evidence in evidence(of: claim).map(\.evidence) {
        guard case .passage(_, let anchor) = evidence.item else { continue }
        reviews += reviewer.review(anchor, of: claim, as: .evidence(evidence))
      }
    }
    return reviews
  }
}

/// Looks passages up, and counts the code points of a text only once.
private struct AnchorReviewer {
  let session: Session
  let corpus: Corpus
  private var codePoints: [Int: CodePoints] = [:]

  init(session: Session, corpus: Corpus) {
    self.session = session
    self.corpus = corpus
  }

  /// Nothing where the text is as it was or is not loaded.
  mutating func review(
    _ anchor: Anchor, of claim: ClaimHandle, as role: AnchorReview.Role
  ) -> [AnchorReview] {
    guard let known = session.document(thatHad: anchor.textDigest),
      known.textDigest != anchor.textDigest,
      let position = corpus.position(of: known.textDigest)
    else { return [] }
    let document = corpus.documents[position]
    let points = codePoints[position] ?? CodePoints(document.text)
    codePoints[position] = points
    let place = place(of: anchor, in: document, codePoints: points)
    return [
      AnchorReview(
        claim: claim, role: role, anchor: anchor, document: known.handle, place: place,
        words: place.range.map { document.text[$0] })
    ]
  }
}
