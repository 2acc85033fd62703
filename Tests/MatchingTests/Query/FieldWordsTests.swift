import Claims
import Corpora
import Testing
import Text

@testable import Matching

/// The index spares the documents that cannot answer a field: it must spare no other.
@Suite struct FieldWordsTests {
  private let claims: CorpusClaims
  private let index: SearchIndex

  init() {
    var corpus = Corpus()
    var found: [[Claim]] = []
    var index = SearchIndex()
    for (number, text) in Self.texts.enumerated() {
      let document = CorpusLoader().document(text: text, path: "\(number).txt")
      corpus.add(document)
      found.append(Claims.claims(in: document))
      index.add(document)
    }
    index.finish()
    self.index = index
    claims = CorpusClaims(corpus: corpus, found: found)
  }

  private static let texts = [
    "Mary O’Donnell’s office said on Monday that 12 ships left. She said “the U.S.-led talks failed”.",
    "“Zoltán Kádár's plan is dead,” the U.S. envoy told the BBC. Kádár denied it, Reuters reported.",
    "The 3rd Army's spokesman, Col. J.R. Smith-Jones, said 5,000 men were in Rogovin's town.",
    "Nothing was said of it by anybody. The harbour was empty.",
    "According to CNN, officials in the O’Donnell camp warned that 6.6% of the aid is gone.",
  ]

  /// Each word of each name and each quotation that a claim has, and some that none has.
  private var queries: [String] {
    var queries = ["speaker:nobody", "via:nobody", "said:nothing", "words:harbour"]
    for (document, own) in zip(claims.corpus.documents, claims.claims) {
      let text = document.text
      for claim in own {
        for attribution in claim.attributions {
          for range in attribution.source + [attribution.speaker].compactMap(\.self) {
            queries.append("speaker:\"\(text.string(range))\"")
          }
          if let via = attribution.via { queries.append("via:\"\(text.string(via))\"") }
        }
        for quotation in claim.quotations {
          queries.append("said:\"\(text.string(quotation.inner))\"")
        }
        for range in claim.parts { queries.append("words:\"\(text.string(range))\"") }
      }
    }
    return queries
  }

  @Test func aFieldFindsWhatItFindsWithoutTheIndex() throws {
    #expect(queries.count > 12)
    for query in queries {
      let plain = try Query(parsing: query)
      // What is denied twice is looked for in every document.
      let denied = try Query(parsing: "NOT (NOT \(query))")
      #expect(places(plain) == places(denied), "\(query)")
      #expect(hits(plain) == hits(denied), "\(query)")
    }
    let found = try queries.count { !places(try Query(parsing: $0)).isEmpty }
    #expect(found > 8)
  }

  private func places(_ query: Query) -> [CorpusClaims.Place] {
    Matching.claims(
      matching: query, in: claims, index: index, groups: [], facts: NoFacts())
  }

  private func hits(_ query: Query) -> [Int] {
    search(
      query, in: claims, index: index, groups: [], facts: NoFacts(), top: 10
    ).hits.map(\.document).sorted()
  }
}
