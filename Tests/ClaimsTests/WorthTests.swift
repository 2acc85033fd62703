import Claims
import Testing
import Text

/// How much sentences deserve a check. The sentences are ours.
@Suite struct WorthTests {
  private func reasons(_ sentence: String) -> [Worth.Reason] {
    var scorer = WorthScorer()
    let text = SourceText(sentence)
    _ = scorer.worth(of: text.range, in: text)
    return scorer.reasons
  }

  private func worth(_ sentence: String, speaker: String? = nil) -> Worth {
    var scorer = WorthScorer()
    let text = SourceText(sentence)
    return scorer.worth(of: text.range, in: text, speaker: speaker.map { UntrustedText($0) })
  }

  @Test(
    "what can be checked ranks above what cannot",
    arguments: [
      (
        "Unemployment fell by 2.3 percent last year, the lowest figure in two decades.",
        "We are going to make this a wonderful place, believe me."
      ),
      (
        "The senator voted against the treaty in 2011.", "Thank you all very much for coming."
      ),
      (
        "The ministry spent $40 million on drones in March.", "The evening was quiet and cold."
      ),
      (
        "More than 3,000 soldiers were killed in the war.", "What do you think about that?"
      ),
      (
        "China's exports to Russia rose 12 percent in 2021, customs data showed.",
        "It remains to be seen what comes next."
      ),
      ("Taxes have doubled since 2008.", "I hope we can all agree on something."),
    ])
  func ranking(checkable: String, vague: String) {
    #expect(worth(checkable).score > worth(vague).score)
  }

  @Test("facts of news with figures and named actors stand high, atmosphere low")
  func news() {
    #expect(
      worth("The Hang Seng index lost 5.7 percent on Tuesday, its worst day since 2008.").score
        > 0.5)
    #expect(worth("Nobody in the room said a word.").score < 0.3)
    #expect(worth("That is how it goes.").score < 0.3)
  }

  @Test("length alone is no merit")
  func length() {
    let short = "Wages fell 4 percent in 2019."
    let long =
      "And so, my friends, when we come together like this, we feel in our hearts that we can do "
      + "anything we want if we only believe in one another and in what we hope for."
    #expect(worth(short).score > worth(long).score)
  }

  @Test(
    "reasons are named",
    arguments: [
      ("Wages fell 4 percent in 2019.", "quantity"),
      ("The company paid $5 million.", "money"),
      ("Is that so?", "question"),
    ])
  func reasons(sentence: String, reason: String) {
    #expect(reasons(sentence).map(\.name).contains(reason))
  }

  @Test(
    "bounds, order of reasons, determinism",
    arguments: [
      "", " ", "?", "$", "£", "1", "’", "“", "…", "U.S.", "5%", "THE END", "\u{E2}\u{80}", "漢字",
      "The U.S. isn't sending 1,000.5 tonnes in 1999 – or so O’Neill says.",
    ])
  func laws(sentence: String) {
    let found = worth(sentence)
    #expect((0...1).contains(found.score))
    let weights = reasons(sentence).map { abs($0.weight) }
    #expect(weights == weights.sorted(by: >))
    #expect(found == worth(sentence))
  }

  @Test("a range is judged by itself, wherever it stands")
  func range() {
    let sentence = "Wages fell 4 percent in 2019."
    let text = SourceText("Hello. \(sentence) Why?")
    var scorer = WorthScorer()
    let found = scorer.worth(of: TextRange(7, 7 + sentence.utf8.count), in: text)
    #expect(found == worth(sentence))
  }

  @Test("who mostly asks is less likely to state")
  func moderator() {
    let sentence = "The deficit grew by 300 billion dollars."
    var scorer = WorthScorer()
    func next(_ words: String, _ speaker: String) -> Worth {
      let text = SourceText(words)
      return scorer.worth(of: text.range, in: text, speaker: UntrustedText(speaker))
    }
    for _ in 0..<6 {
      _ = next("What would you do about it?", "HOST")
      _ = next("I voted against that bill.", "GUEST")
    }
    let guest = next(sentence, "GUEST").score
    _ = next("Go on.", "GUEST")
    #expect(next(sentence, "HOST").score < guest)
  }
}
