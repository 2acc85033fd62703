import Testing

@testable import Claims

@Suite struct LexiconTests {
  private func entry(_ word: String) -> WordTable.Entry? {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { Lexicon.english.words.find($0, 0, bytes.count) }
  }

  @Test(arguments: [
    ("said", "say"), ("SAYS", "say"), ("told", "tell"), ("denied", "deny"),
    ("planning", "plan"), ("urged", "urge"), ("accuses", "accuse"),
  ])
  func knowsForms(form: String, lemma: String) {
    let cue = entry(form).map { Lexicon.english.cues[Int($0.cue)].lemma }
    #expect(cue == lemma)
  }

  @Test(arguments: ["don't", "don’t", "DON’T"])
  func readsBothApostrophes(_ word: String) {
    #expect(entry(word)?.classes.contains(.negation) == true)
  }

  @Test func knowsNothingOfOtherWords() {
    #expect(entry("qwertz") == nil)
    #expect(entry("") == nil)
    #expect(entry(String(repeating: "a", count: 60)) == nil)
  }

  @Test(arguments: [
    ("note", "notes", "noted", "noting"), ("deny", "denies", "denied", "denying"),
    ("plan*", "plans", "planned", "planning"), ("agree", "agrees", "agreed", "agreeing"),
    ("teach/taught", "teaches", "taught", "teaching"), ("lie/lay/lain", "lies", "lay", "lying"),
  ])
  func inflects(spelling: String, third: String, past: String, gerund: String) {
    let forms = VerbForms(Substring(spelling))
    #expect([forms.third, forms.past, forms.gerund] == [third, past, gerund])
  }
}
