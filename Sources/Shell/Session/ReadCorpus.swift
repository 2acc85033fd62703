import Claims
import Corpora
import Matching

/// What one loading gave, with the claims of its documents.
struct ReadCorpus: Sendable {
  /// With distinct texts.
  var documents: [ReadDocument] = []
  var findings: [Finding] = []
  /// Of the first documents, in their order; nil where it is still to be made.
  var index: SearchIndex?

  /// Whether it says nothing at all.
  var isEmpty: Bool { documents.isEmpty && findings.isEmpty }

  /// Makes one document with several sources of those with equal texts.
  mutating func merge() {
    var corpus = Corpus()
    var claims: [ClaimList] = []
    for read in documents where corpus.add(read.document).isNew { claims.append(read.claims) }
    documents = zip(corpus.documents, claims).map { ReadDocument(document: $0, claims: $1) }
  }
}
