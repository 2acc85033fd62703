import Testing
import Text

/// The words of a text's tokens, a mark or number told from a word by its kind elsewhere.
private func words(_ string: String) -> [String] {
  let text = SourceText(string)
  return tokens(in: text, within: text.range).map { text.string($0.range) }
}

@Test(
  "Text is cut into words, numbers and marks",
  arguments: [
    ("", []),
    (" \n\t ", []),
    ("They don’t know.", ["They", "don’t", "know", "."]),
    ("China's aid, the world‘s", ["China's", "aid", ",", "the", "world‘s"]),
    ("the officials’ view", ["the", "officials", "’", "view"]),
    ("‘ready meals,’ he said", ["‘", "ready", "meals", ",", "’", "he", "said"]),
    ("Saint-Denis", ["Saint", "-", "Denis"]),
    ("fell 6.6 percent to 5,000.", ["fell", "6.6", "percent", "to", "5,000", "."]),
    ("the 20th, the 1990s, 3pm", ["the", "20th", ",", "the", "1990s", ",", "3pm"]),
    ("at 12:30", ["at", "12", ":", "30"]),
    ("U.S. officials, 5 a.m. J. Doe", ["U.S.", "officials", ",", "5", "a.m.", "J", ".", "Doe"]),
    ("Zürich and Пекин", ["Zürich", "and", "Пекин"]),
    ("e\u{301}t\u{e9}…!", ["e\u{301}t\u{e9}", "…", "!"]),
    ("10\u{a0}€ — 中国", ["10", "€", "—", "中国"]),
    ("🇺🇸", ["🇺", "🇸"]),
    ("a\u{200B}b\u{FEFF}c", ["a", "b", "c"]),
    ("soft\u{AD}hyphen", ["soft\u{AD}hyphen"]),
  ])
func cutsTokens(_ string: String, _ expected: [String]) {
  #expect(words(string) == expected)
}

@Test func tokensKnowTheirKind() {
  let text = SourceText("He paid $5,000 (20th time)")
  #expect(
    tokens(in: text, within: text.range).map(\.kind)
      == [.word, .word, .mark, .number, .mark, .number, .word, .mark])
}

@Test(
  "A token that follows a line break starts its line",
  arguments: ["one\ntwo three", "one\r\ntwo three", "one \u{2028} two three"])
func tokensKnowTheirLine(_ string: String) {
  let text = SourceText(string)
  #expect(tokens(in: text, within: text.range).map(\.startsLine) == [false, true, false])
}

@Test func tokensKeepToTheirRange() {
  let text = SourceText("one two three")
  let found = tokens(in: text, within: TextRange(4, 9)).map { text.string($0.range) }
  #expect(found == ["two", "t"])
}

@Test(
  "A possessive ending is not part of a token's stem",
  arguments: [
    ("China’s", "China"), ("China's", "China"), ("world‘s", "world"), ("officials", "officials"),
    ("don’t", "don’t"), ("s", "s"), ("O’Brien", "O’Brien"),
  ])
func stemsTokens(_ word: String, _ stem: String) throws {
  let text = SourceText(word)
  let token = try #require(tokens(in: text, within: text.range).first)
  #expect(text.string(token.stem(in: text)) == stem)
}

@Test(
  "a word of ASCII letters alone is known by its letters",
  arguments: [
    ("Their Shipment", ["their", "shipment"]),
    ("internationalisation.", ["internationalisation", nil]),
    ("don’t", [nil]), ("China's", [nil]), ("U.S. A.", [nil, "a", nil]), ("café", [nil]),
    ("été", [nil]), ("20th", [nil]), ("covid19 a-b", [nil, "a", nil, "b"]),
  ] as [(String, [String?])])
func letters(_ string: String, _ expected: [String?]) {
  var found: [UInt64] = []
  Array(string.utf8).withUnsafeBufferPointer { bytes in
    var scanner = TokenScanner(bytes, within: TextRange(0, bytes.count))
    while !scanner.isAtEnd, scanner.next() != nil { found.append(scanner.letters) }
  }
  #expect(found == expected.map { $0.map { WordHash.of($0.utf8) } ?? 0 })
}
