import Corpora

/// A corpus with the claims of each of its documents: what matching works on.
public struct CorpusClaims: Sendable {
  /// One claim and where it is.
  public struct Place: Hashable, Comparable, Sendable {
    /// Position of the document in the corpus.
    public let document: Int
    /// Position of the claim in the document.
    public let claim: Int

    public init(document: Int, claim: Int) {
      self.document = document
      self.claim = claim
    }

    public static func < (a: Place, b: Place) -> Bool {
      (a.document, a.claim) < (b.document, b.claim)
    }
  }

  public let corpus: Corpus
  /// As many as there are documents.
  public let claims: [ClaimList]

  public init(corpus: Corpus, claims: [ClaimList]) {
    precondition(corpus.documents.count == claims.count, "claims of every document")
    self.corpus = corpus
    self.claims = claims
  }

  /// - Parameter found: the claims of each document.
  public init(corpus: Corpus, found: [[Claim]]) {
    precondition(corpus.documents.count == found.count, "claims of every document")
    self.init(
      corpus: corpus, claims: zip(found, corpus.documents).map { ClaimList($0, in: $1) })
  }

  public subscript(place: Place) -> Claim { claims[place.document][place.claim] }

  /// Every claim's place, in order.
  public var places: [Place] {
    claims.indices.flatMap { document in
      claims[document].indices.map { Place(document: document, claim: $0) }
    }
  }
}
