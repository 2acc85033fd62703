import Claims
import Text
import Threads

/// Which documents tell one story: those that share several claims, or many of their rarer words.
struct StoryDocuments {
  /// Positions of two documents, the lower first; in order.
  let pairs: [(first: Int, second: Int)]
  /// Those of them that share so many claims that one is a copy or a rewrite of the other.
  let rewrites: Set<DocumentPair>

  /// So many related claims make one story.
  private static let fewestClaims = 3
  /// One claim in so many of the shorter document makes a rewrite.
  private static let rewrittenPart = 6

  init(_ relations: ClaimRelations) {
    var claims: [DocumentPair: Set<CorpusClaims.Place>] = [:]
    for pair in relations.pairs {
      let (first, second) = (relations.places[pair.first], relations.places[pair.second])
      guard first.document != second.document else { continue }
      claims[DocumentPair(first.document, second.document), default: []].insert(first)
    }
    let documents = relations.claims.corpus.documents
    let words = inParallel(documents.count) { document in
      relations.claims.claims[document].flatMap { claim in
        Analyser().terms(in: documents[document].text, within: claim.range).map(\.key)
      }
    }
    let told = claims.filter { $0.value.count >= Self.fewestClaims }.keys
    let worded = ClaimCandidates(words, least: .documents).pairs.map {
      DocumentPair($0.first, $0.second)
    }
    pairs = Set(told).union(worded).map { ($0.first, $0.second) }.sorted { $0 < $1 }
    let counts = relations.claims.claims.map(\.count)
    rewrites = Set(
      claims.filter { pair, shared in
        shared.count * Self.rewrittenPart >= min(counts[pair.first], counts[pair.second])
      }.keys)
  }
}

/// Positions of two documents, the lower first.
struct DocumentPair: Hashable {
  let first: Int
  let second: Int

  init(_ a: Int, _ b: Int) {
    (first, second) = (min(a, b), max(a, b))
  }
}
