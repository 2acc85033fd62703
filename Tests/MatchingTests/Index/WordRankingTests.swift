import TestSupport
import Testing
import Text

@testable import Matching

@Suite struct WordRankingTests {
  /// Words from one that most documents have to one that few have.
  private static let words = [
    ("the", 300), ("said", 120), ("aid", 60), ("rome", 40), ("convoy", 24), ("envoy", 9),
    ("treaty", 4), ("ibex", 2), ("gull", 1),
  ]

  /// Short and long documents in three segments of different size.
  private static func index(seed: Int) -> SearchIndex {
    let pieces = words.flatMap { Array(repeating: $0.0 + " ", count: $0.1) }
    var index = SearchIndex()
    for (part, count) in [700, 1, 150].enumerated() {
      index.add(
        contentsOf: (0..<count).map { number in
          let length = 1 + (number &* 7_919 &+ part) % (number % 9 == 0 ? 60 : 12)
          return SourceText(jumble(pieces, count: length, seed: seed &* 1_000 &+ number))
        })
    }
    return index
  }

  @Test(
    "the best are those that looking at every document gives",
    arguments: [
      "the", "gull", "nowhere", "the AND said", "the AND gull", "gull AND the", "said AND aid",
      "ibex AND nowhere", "aid AND aid", "the AND ibex AND said",
      "treaty AND said AND rome AND the",
      "convoy AND aid AND rome", "the OR said", "the OR ibex", "gull OR the OR ibex",
      "aid OR rome OR convoy", "nowhere OR said", "said OR said OR the",
      "ibex OR the OR convoy OR aid", "gull OR ibex OR treaty OR envoy OR convoy OR aid OR the",
      "the OR envoy OR treaty OR said OR ibex",
    ], LongRun.seeds(2))
  func agreesWithLookingAtAll(query: String, seed: Int) throws {
    let node = try Query(parsing: query).root
    let index = Self.index(seed: seed)
    #expect(WordRanking(node, index, BM25(index)) != nil)
    let ranking = IndexRanking(index)
    for top in [0, 1, 2, 10, 60, 2_000] {
      let every = ranking.exhaustivelyRanked(node, top: top)
      let counted = ranking.ranked(node, top: top)
      #expect(counted.count == every.count)
      #expect(lines(counted.best) == lines(every.best))
      #expect(lines(ranking.best(node, top: top)) == lines(every.best))
    }
  }

  /// Scores with all their digits.
  private func lines(_ found: [SearchIndex.Scored]) -> [String] {
    found.map { "\($0.document): \($0.score)" }
  }

  @Test func aCommonWordThatCannotDecideIsLookedUpOnly() throws {
    let index = Self.index(seed: 1)
    let found = try IndexRanking(index).best(Query(parsing: "gull OR the").root, top: 5)
    let gulls = try IndexRanking(index).best(Query(parsing: "gull").root, top: 2_000)
    #expect(found.count == 5)
    #expect(Set(found.map(\.document)).isSubset(of: Set(gulls.map(\.document))))
  }

  @Test(
    "queries that ask for more than words",
    arguments: ["\"of rome\"", "ro*", "the -aid", "aid (rome OR the)", "aid NEAR/2 rome", ""])
  func areNotRankedByWordsAlone(query: String) throws {
    let index = Self.index(seed: 1)
    #expect(try WordRanking(Query(parsing: query).root, index, BM25(index)) == nil)
  }
}

@Suite struct BestDocumentsTests {
  @Test(
    "what is offered in this order, and what stays",
    arguments: [
      ([], 3, []),
      ([1, 3, 2], 3, [1, 2, 0]),
      ([1, 1, 1, 1], 2, [0, 1]),
      ([1, 2, 1, 2, 3, 1], 3, [4, 1, 3]),
      ([0, 0], 1, [0]),
      ([1], 0, []),
    ] as [([Float], Int, [Int])])
  func keepsTheHighest(offered: [Float], top: Int, expected: [Int]) {
    var best = BestDocuments(top: top)
    for (document, score) in offered.enumerated() { best.offer(document, score) }
    #expect(best.ordered.map(\.document) == expected)
  }

  @Test func saysWhatAScoreMustExceed() {
    var best = BestDocuments(top: 2)
    best.offer(0, 5)
    #expect(best.limit == -.infinity)
    best.offer(1, 3)
    #expect(best.limit == 3)
    best.offer(2, 4)
    #expect(best.limit == 4)
    #expect(BestDocuments(top: 0).limit == .infinity)
  }
}
