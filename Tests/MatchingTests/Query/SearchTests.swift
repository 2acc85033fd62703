import Testing
import Text

@testable import Matching

@Suite struct SearchTests {
  private func hits(_ query: String, _ texts: [String]) throws -> [SearchHit] {
    let corpus = SmallCorpus(texts)
    return search(
      try Query(parsing: query), in: corpus.claims, index: corpus.index, groups: [],
      facts: NoFacts(), top: 10
    ).hits
  }

  @Test func tellsHowManyThereAreBesideTheBest() throws {
    let corpus = SmallCorpus(["aid", "no aid", "Rome", "aid again", "more aid"])
    let answer = search(
      try Query(parsing: "aid -Rome"), in: corpus.claims, index: corpus.index, groups: [],
      facts: NoFacts(), top: 2)
    #expect(answer.hits.count == 2)
    #expect(answer.count == 4)
  }

  @Test func showsTheSentenceWithMostWordsAndMarksThem() throws {
    let text = "The aid came. Rome saw the military aid. Nothing else."
    let hit = try #require(try hits("military aid", [text]).first)
    let source = SourceText(text)
    #expect(hit.sentence == 1)
    #expect(source.string(hit.range) == "Rome saw the military aid.")
    #expect(hit.marks.map { source.string($0) } == ["military", "aid"])
    #expect(hit.reasons == [UntrustedText("'military' once"), UntrustedText("'aid' 2 times")])
  }

  private static let affair = [
    "Envoys spoke of aid in Rome. Aid for Moscow was denied.",
    "Rome is old. Envoys of the north came late, and no aid came.",
    "Aid convoys left. Ünïted envoys' aid stayed.",
  ]

  @Test(
    "documents that answer, with what was marked and why",
    arguments: [
      ("envoys NEAR/2 aid", ["0: Envoys|aid", "2: envoys|aid"]),
      ("aid NEAR/0 convoys", ["2: Aid|convoys"]),
      ("env*", ["0: Envoys", "1: Envoys", "2: envoys"]),
      ("\"aid for moscow\"", ["0: Aid for Moscow"]),
      ("united", ["2: Ünïted"]),
      ("rome -moscow", ["1: Rome"]),
      ("convoys OR old", ["1: old", "2: convoys"]),
      ("(convoys OR moscow) NOT rome", ["2: convoys"]),
      ("document:b envoys", ["1: Envoys"]),
      ("nowhere NEAR/3 aid", []),
    ])
  func marks(query: String, expected: [String]) throws {
    let found = try hits(query, Self.affair).sorted { $0.document < $1.document }.map { hit in
      let text = SourceText(Self.affair[hit.document])
      #expect(hit.reasons.count >= 1)
      return "\(hit.document): " + hit.marks.map { text.string($0) }.joined(separator: "|")
    }
    #expect(found == expected)
  }

  @Test func rarerWordsAndShorterTextsWeighMore() throws {
    let texts = [
      "Aid and more aid and aid for all of them in the long winter.", "Aid.", "A drone had aid.",
    ]
    #expect(try hits("aid", texts).map(\.document).first == 1)
    #expect(try hits("aid OR drone", texts).map(\.document).first == 2)
  }

  @Test func phrasesDoNotCrossDocuments() throws {
    #expect(try hits("\"last first\"", ["It is last.", "First it is."]).isEmpty)
  }

  @Test func theIndexInOnePieceAndInManyFindTheSame() throws {
    let texts = (0..<40).map { "Report \($0) on aid number \($0 % 7). Rome \($0 % 3) said so." }
    var whole = SearchIndex()
    whole.add(contentsOf: texts.map { SourceText($0) })
    var pieces = SearchIndex()
    for text in texts {
      pieces.add(SourceText(text))
      pieces.finish()
    }
    for query in ["aid", "\"number 3\"", "rome NEAR/2 said -2", "rep*", "1 OR 5"] {
      let node = try Query(parsing: query).root
      let one = IndexRanking(whole).ranked(node, top: 50)
      let many = IndexRanking(pieces).ranked(node, top: 50)
      #expect(one.best.map(\.document) == many.best.map(\.document))
      #expect(one.count == many.count)
      #expect(!one.best.isEmpty)
    }
  }
}
