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
    ("“We go,” she said.", true), (", said Keller, a nurse in Leeds.", true),
  ])
  func tellsClaims(text: String, isClaim: Bool) {
    #expect(claims(in: document(text)).isEmpty != isClaim)
  }

  @Test(arguments: [
    ("The bridge will close in May.", [Claim.Mark.forecast]),
    ("The bridge should close, and it will.", [.opinion, .forecast]),
    ("I saw the bridge close.", [.personalExperience]),
    ("The bridge closed.", []), ("The bridge is, in my view, closed.", [.opinion]),
    ("Keller said the bridge would close.", [.forecast]),
    ("Keller said the bridge would close if it rained.", []),
    ("Keller said the bridge would have closed.", []),
  ])
  func marks(text: String, expected: [Claim.Mark]) {
    #expect(claims(in: document(text)).flatMap(\.marks) == expected)
  }

  @Test(arguments: [
    (
      "Keller said the port was shut, and the bank said it knew nothing.",
      ["Keller said the port was shut", "the bank said it knew nothing"]
    ),
    (
      "Keller said that prices fell in May and that wages had risen.",
      ["Keller said that prices fell in May", "that wages had risen"]
    ),
    ("The firm lost money and its shares fell.", ["The firm lost money", "its shares fell"]),
    ("Keller said prices and wages rose.", []),
    ("Keller said that between 1992 and 2021 the firm sold ships.", []),
    ("The ship was built in May and is 54 meters long.", []),
    ("Between 3,000 and 4,000 people had fled.", []),
    ("People who fled and children who stayed were fed.", []),
  ])
  func findsClauses(text: String, expected: [String]) {
    let article = document(text)
    #expect(claims(in: article).flatMap(\.parts).map { article.text.string($0) } == expected)
  }

  @Test func givesLaterSentencesOfAQuotationToItsSpeaker() {
    let article = document("“It rained,” Keller said. “It always does.” The bank was shut.")
    let sources = claims(in: article).map {
      $0.attributions.map { article.text.string($0.source[0]) }
    }
    #expect(sources == [["Keller"], ["Keller"], []])
  }

  @Test(arguments: [
    ("Keller said the flood came “like a wall”.", true),
    ("The so-called “miracle cure” is water.", false),
    ("Keller said the “reform” law was void.", false),
    ("Keller called the law a “disgrace”.", true),
    ("The “cure” is water.", false),
    ("“It rained.” The bank was shut.", true),
  ])
  func tellsSpeechFromScareQuotes(text: String, isSpeech: Bool) {
    let article = document(text)
    let found = claims(in: article).flatMap { claim in
      claim.quotations.map { claim.isSpeech($0, in: article.text) }
    }
    #expect(found == [isSpeech])
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
