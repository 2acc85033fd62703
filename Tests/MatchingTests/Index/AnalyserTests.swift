import Testing
import Text

@testable import Matching

@Suite struct AnalyserTests {
  @Test(arguments: [
    ("Claims denied", "claim denied"),
    ("The U.S. and the US", "the us and the us"),
    ("6.6 percent of 5,000, twice.", "6.6 percent of 5000 twice"),
    ("Thompson's and Thompson’s", "thompson and thompson"),
    ("O'Donnell doesn’t", "odonnell doesnt"),
    ("countries, ties, crisis, status, pass", "country tie crisis status pass"),
    ("dual-use state_owned", "dual use state owned"),
    ("ÉCOLE Łódź Größe Ærø", "ecole lodz grosse aero"),
    ("Μόσχα МОСКВА", "μοσχα москва"),
    ("北京 said", "北 京 said"),
    ("e\u{301}cole", "ecole"),
    ("“quoted” — word…", "quoted word"),
    ("1990s A1 x", "1990 a1 x"),
    ("internationalisation", "internationalisation"),
    ("", ""),
    (" .,;’ ", ""),
  ])
  func foldsAndStems(words: String, expected: String) {
    let expected = expected.split(separator: " ").map { TermKey($0.utf8) }
    #expect(Analyser().keys(of: words) == expected)
    // The fast path, which needs room after the word, agrees with the slow one.
    #expect(Analyser().keys(of: words + String(repeating: " ", count: 32)) == expected)
  }

  @Test(arguments: ["Thompson's", "naïve", "5,000", "plain", "U.S."])
  func rangesAreTheWordsOfTheText(word: String) {
    let text = SourceText("– \(word) –")
    let terms = Analyser().terms(in: text, within: text.range)
    #expect(terms.count == 1)
    let shown = terms.map { text.string($0.range) }.first ?? ""
    #expect(word.hasPrefix(shown) && shown.utf8.count + 2 >= word.utf8.count)
  }

  @Test func longTermsDifferByTheirEnds() {
    let keys = Analyser().keys(of: "counterrevolutionary counterrevolutionist")
    #expect(keys.count == 2 && keys[0] != keys[1])
  }
}
