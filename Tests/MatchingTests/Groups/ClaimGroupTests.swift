import Claims
import Testing
import Text

@testable import Matching

@Suite struct ClaimGroupTests {
  /// "a1+b2 …": the groups of a corpus.
  private func grouped(_ corpus: SmallCorpus) -> [String] {
    groups(in: corpus.claims).map { group in
      group.members.map { "\(UnicodeScalar(97 + UInt8($0.document)))\($0.claim + 1)" }
        .joined(separator: "+")
    }
  }

  @Test func rewritesAreOneGroup() {
    let corpus = SmallCorpus([
      "The old bridge at Harwick closed to all traffic on Friday. Bread prices rose by a fifth.",
      "The council met twice. All traffic was barred from the old Harwick bridge on Friday.",
      "Wheat is cheap. Bread prices rose by a fifth.",
    ])
    #expect(grouped(corpus) == ["a1+b2", "a2+c2"])
  }

  @Test func aDenialIsNotTheSameClaim() {
    let corpus = SmallCorpus([
      "The minister sold the northern harbour to a foreign company in May.",
      "The minister did not sell the northern harbour to a foreign company in May.",
    ])
    #expect(grouped(corpus).isEmpty)
  }

  @Test func otherPlacesAndNumbersAreOtherClaims() {
    let corpus = SmallCorpus([
      "Unemployment in Harwick rose by 7 percent last year.",
      "Unemployment in Lowden rose by 12 percent last year.",
    ])
    #expect(grouped(corpus).isEmpty)
  }

  @Test func aClaimInsideCopiesJoinsThem() {
    let long =
      "Harwick and Lowden denied the claim of smuggling, and a spokesman called it nonsense."
    let corpus = SmallCorpus(["\(long) \(long)", "Harwick and Lowden deny the claim of smuggling."])
    #expect(grouped(corpus) == ["a1+a2+b1"])
  }

  @Test(arguments: [
    ("The old bridge at Harwick closed to all traffic on Friday.", ["a1+b1", "a2+b2"]),
    ("Bread prices in Lowden rose by a fifth since the harvest.", []),
  ])
  func aShortSentenceIsTheSameInTheSameStory(opening: String, expected: [String]) {
    let corpus = SmallCorpus([
      "The old bridge at Harwick closed to all traffic on Friday. No one was hurt.",
      "\(opening) No one was hurt. It rained.",
    ])
    #expect(grouped(corpus) == expected)
  }

  @Test func shortPhrasesSayTooLittle() {
    #expect(
      grouped(SmallCorpus(["He declined to comment.", "He declined to comment. Yes."])).isEmpty)
  }

  @Test func pairsOfDriftedArticlesShareTheirClaims() {
    for pair in [DriftedPair.bridge, .vaccine, .treaty, .mine, .court] {
      #expect(!groups(in: pair.claims).isEmpty, "\(pair.event)")
    }
    #expect(groups(in: DriftedPair.weather.claims).isEmpty)
  }

  @Test func theOrderOfDocumentsChangesNoGroup() {
    let texts = [
      "The old bridge at Harwick closed to all traffic on Friday. Bread prices rose by a fifth.",
      "All traffic was barred from the old Harwick bridge on Friday. Dogs bark.",
      "Bread prices rose by a fifth in June. The old bridge at Harwick closed on Friday.",
    ]
    func wordings(_ texts: [String]) -> Set<Set<String>> {
      let claims = SmallCorpus(texts).claims
      return Set(
        groups(in: claims).map { group in
          Set(
            group.members.map {
              claims.corpus.documents[$0.document].text.string(claims[$0].range)
            })
        })
    }
    #expect(wordings(texts) == wordings(texts.reversed()))
    #expect(!wordings(texts).isEmpty)
  }
}
