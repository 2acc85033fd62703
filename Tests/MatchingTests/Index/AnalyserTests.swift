import TestSupport
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
    // The fast path, which needs room around the word, agrees with the slow one.
    let room = String(repeating: " ", count: 32)
    #expect(Analyser().keys(of: room + words + room) == expected)
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

  /// Bytes are looked at eight and sixty-four at a time: where those pieces begin must not show.
  @Test(arguments: 0..<100)
  func termsDoNotDependOnWhatStandsBeforeThem(seed: Int) {
    let pieces = [
      "a", "Z", "claims", "ies", "S", "'s ", "’", ".", ",", "5", "0", " ", " ", "é", "—", "北",
      "\n", "e\u{301}", "counterrevolutionaries", "\u{0}", "[", "`",
    ]
    let string = jumble(pieces, count: 60, seed: seed)
    let text = SourceText(string)
    let expected = general(text)
    for blanks in 0..<66 {
      let shifted = SourceText(String(repeating: " ", count: blanks) + string + " ")
      let found = Analyser().terms(in: shifted, within: shifted.range)
      #expect(found.map(\.key) == expected.map(\.key), "\(string)")
      #expect(found.map(\.range.start) == expected.map { $0.range.start + blanks })
      #expect(found.map(\.range.end) == expected.map { $0.range.end + blanks })
    }
  }

  /// The terms of a text, each read by the general rule.
  private func general(_ text: SourceText) -> [Analyser.Term] {
    text.utf8.withUnsafeBufferPointer { bytes in
      let reader = GeneralTermReader(bytes: bytes, end: bytes.count)
      var terms: [Analyser.Term] = []
      var index = 0
      while index < bytes.count {
        if reader.beginsTerm(at: index) {
          let term = reader.term(from: index)
          terms.append(Analyser.Term(key: term.key, range: TextRange(index, term.stop)))
          index = term.next
        } else {
          index += reader.scalar(at: index).length
        }
      }
      return terms
    }
  }
}
