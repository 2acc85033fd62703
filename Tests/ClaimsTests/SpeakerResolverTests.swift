import Testing
import Text

@testable import Claims

@Suite struct SpeakerResolverTests {
  /// What the last source of a text was taken for: "speaker · how · certain".
  private func lastSpeaker(_ text: String) -> String? {
    let source = SourceText(text)
    guard let last = attributions(in: source).last else { return nil }
    let speaker = last.speaker.map { source.string($0) } ?? "?"
    return "\(speaker) · \(last.how?.rawValue ?? "full") · \(last.isCertain)"
  }

  @Test(arguments: [
    ("Drew Hall, a farmer, said it rained. He added that it snowed.", "Drew Hall · pronoun · true"),
    (
      "Drew Hall, a farmer, said it rained. Hall added that it snowed.",
      "Drew Hall · surname · true"
    ),
    (
      "Ann Howe, the finance minister, said it rained. The minister added that it snowed.",
      "Ann Howe · role · true"
    ),
    (
      "Elizabeth Wishnick, a scholar, said it rained. Wisnick added that it snowed.",
      "Elizabeth Wishnick · spelling · false"
    ),
    ("Drew Hall, a farmer, said it rained.", "Drew Hall · full · true"),
    (
      "Two officials said it rained. One of the officials added that it snowed.",
      "Two officials · role · false"
    ),
    ("Drew Hall, who spoke in Rome, said it rained.", "Drew Hall · full · true"),
    (
      "Maren Okafor said Xi Lin was tired. Okafor said, and she doubts that he wants any.",
      "Xi Lin · pronoun · true"
    ),
    ("The minister, Paul Hall, said it rained.", "Paul Hall · full · true"),
    ("China’s foreign minister, Wang Yi, said it rained.", "Wang Yi · full · true"),
    ("Mr Cole and Ms Dyer said it rained.", "Mr Cole and Ms Dyer · full · true"),
    ("The White House’s Jen Hall said it rained.", "Jen Hall · full · true"),
    ("HALL: It rained. I say it snowed.", "HALL · pronoun · true"),
    (
      "An envoy in Rome said it rained. It snowed, he said.", "An envoy in Rome · pronoun · true"
    ),
    (
      "Drew Hall said it rained. “It snowed,” he said. Li Xin, director of an institute.",
      "Li Xin · pronoun · false"
    ),
  ])
  func resolves(text: String, expected: String) {
    #expect(lastSpeaker(text) == expected)
  }

  @Test(arguments: [
    ("Drew Hall said it rained.", Attribution.Kind.named),
    ("Two officials said it rained.", .unnamed),
    ("Moscow said it rained.", .organisation),
    ("The health ministry said it rained.", .organisation),
    ("The cables said it rained.", .document),
    ("Experts say it rained.", .unnamed),
    ("A Chinese spokesperson said it rained.", .unnamed),
    ("WHO: It rained.", .organisation), ("Downing Street said it rained.", .organisation),
    ("One of the officials said it rained.", .unnamed),
    ("Emails obtained by the paper show that it rained.", .document),
  ])
  func tellsKinds(text: String, expected: Attribution.Kind) {
    #expect(attributions(in: SourceText(text)).map(\.kind) == [expected])
  }
}
