import Corpora
import Testing
import Text

@testable import Claims

@Suite struct ClaimExtractionTests {
  private func document(_ text: String) -> Document {
    CorpusLoader().document(text: text, path: "a.txt", language: "en")
  }

  @Test(arguments: [
    ("The bridge closed in May.", true), ("Did the bridge close in May?", false),
    ("What Oslo can offer", false), ("Read more in our magazine.", false),
    ("A quiet evening by the sea.", false), ("Helicopters likely use flares at sea.", true),
    ("“We go,” she said.", true),
  ])
  func tellsClaims(text: String, isClaim: Bool) {
    #expect(claims(in: document(text)).isEmpty != isClaim)
  }

  @Test(arguments: [
    ("The bridge will close in May.", [Claim.Mark.forecast]),
    ("The bridge should close, and it will.", [.opinion, .forecast]),
    ("I saw the bridge close.", [.personalExperience]),
    ("The bridge closed.", []),
  ])
  func marks(text: String, expected: [Claim.Mark]) {
    #expect(claims(in: document(text)).flatMap(\.marks) == expected)
  }

  @Test func findsClauses() {
    let article = document("Keller said the port was shut, and the bank said it knew nothing.")
    let parts = claims(in: article).flatMap(\.parts).map { article.text.string($0) }
    #expect(parts == ["Keller said the port was shut", "the bank said it knew nothing"])
  }

  @Test func leavesOtherLanguagesAlone() {
    let article = CorpusLoader().document(
      text: "Die Brücke war im Mai zu.", path: "a.txt", language: "de")
    #expect(claims(in: article).isEmpty)
  }

  @Test func givesEachClaimItsOwnAttributions() {
    let article = document("Keller said it rained. The bank denied the report.")
    let cues = claims(in: article).map { $0.attributions.map { article.text.string($0.cue[0]) } }
    #expect(cues == [["said"], ["denied"]])
  }

  @Test(arguments: [
    "", "\n\n", "“", "said said said", "\"\"\"", "He said, “", ", said", "that that that",
    "according to", "the claim by", "A:", "— he said —", "''' said ''",
  ])
  func standsBrokenText(_ text: String) {
    let source = SourceText(text)
    for attribution in attributions(in: source) {
      for range in attribution.source + attribution.cue + attribution.content {
        #expect(source.range.contains(range))
      }
    }
  }
}
