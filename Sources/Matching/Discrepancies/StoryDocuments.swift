import Claims
import Text
import Threads

/// Which documents tell one story: those that share several claims, or many of their rarer words.
struct StoryDocuments {
  /// Positions of two documents, the lower first; in order.
  let pairs: [(first: Int, second: Int)]

  /// So many related claims make one story.
  private static let fewestClaims = 3

  init(_ relations: ClaimRelations) {
    var claims: [UInt64: Set<CorpusClaims.Place>] = [:]
    for pair in relations.pairs {
      let (first, second) = (relations.places[pair.first], relations.places[pair.second])
      guard first.document != second.document else { continue }
      claims[UInt64(first.document) << 32 | UInt64(second.document), default: []].insert(first)
    }
    let documents = relations.claims.corpus.documents
    let words = inParallel(documents.count) { document in
      relations.claims.claims[document].flatMap { claim in
        Analyser().terms(in: documents[document].text, within: claim.range).map(\.key)
      }
    }
    let told = claims.filter { $0.value.count >= Self.fewestClaims }.keys
    let worded = ClaimCandidates(words, least: .documents).pairs.map {
      UInt64($0.first) << 32 | UInt64($0.second)
    }
    pairs = Set(told).union(worded).sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }
}
