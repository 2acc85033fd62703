import TestSupport
import Testing
import Text

/// The quotations of a text without their marks, an unclosed one with "…" behind it, and one
/// ">" for each quotation around it.
private func found(_ string: String) -> [String] {
  let text = SourceText(string)
  return quotations(in: text, within: text.range).map {
    String(repeating: ">", count: $0.depth) + text.string($0.inner) + ($0.isClosed ? "" : "…")
  }
}

@Test(
  "Quotation marks of every style are paired",
  arguments: [
    ("He said \"no\" and \"yes.\"", ["no", "yes."]),
    ("“We go,” she said, “now.”", ["We go,", "now."]),
    ("the ‘red line’ of ‘98", ["red line"]),
    ("„Nein“, sagte er. „Ja”", ["Nein", "Ja"]),
    ("‚Nein‘, sagte er", ["Nein"]),
    ("« Non », dit-il, «oui».", [" Non ", "oui"]),
    ("»Nein«, sagte er. »Ja«", ["Nein", "Ja"]),
    ("‹a› and ›b‹", ["a", "b"]),
    ("彼は「はい」と言った。『本』", ["はい", "本"]),
    ("''They go,'' he said. ``So be it''", ["They go,", "So be it"]),
    ("”Ja”, sade han", ["Ja"]),
    ("an idea of where voters “stand.“ So", ["stand."]),
    ("“mixed\" and \"mixed”", ["mixed", "mixed"]),
    ("said:\"We go\"", ["We go"]),
    ("\"...and so on\"", ["...and so on"]),
    ("(“so”) [\"it\"] —“is”— \"well—\" he", ["so", "it", "is", "well—"]),
    ("\"\" “”", ["", ""]),
  ])
func pairsMarks(_ string: String, _ expected: [String]) {
  #expect(found(string) == expected)
}

@Test(
  "Apostrophes are not quotation marks",
  arguments: [
    "China's aid, the officials' view and the boys’ room", "rock ’n’ roll in the ’90s and '80s",
    "the world‘s largest", "'Tis so, 'til the end", "a 5'10\" man", "O’Brien’s", "of ‘08.",
    "Home » News",
  ])
func leavesApostrophes(_ string: String) {
  #expect(found(string) == [])
}

@Test(
  "Single marks are told from the apostrophes between them",
  arguments: [
    ("‘The officials’ view isn’t ours,’ he said", ["The officials’ view isn’t ours,"]),
    ("'It's the boys' fault,' he said", ["It's the boys' fault,"]),
    ("'Why not?' he asked. 'It's late.'", ["Why not?", "It's late."]),
  ])
func tellsSingleMarks(_ string: String, _ expected: [String]) {
  #expect(found(string) == expected)
}

@Test(
  "Quotations nest",
  arguments: [
    ("“He told me ‘no’ twice,” she said", ["He told me ‘no’ twice,", ">no"]),
    ("\"He told me 'no'\"", ["He told me 'no'", ">no"]),
    ("“a “b” c”", ["a “b” c", ">b"]),
    ("''a 'b' c''", ["a 'b' c", ">b"]),
    ("«a “b ‘c’”»", ["a “b ‘c’”", ">b ‘c’", ">>c"]),
  ])
func nestsQuotations(_ string: String, _ expected: [String]) {
  #expect(found(string) == expected)
}

@Test(
  "A quotation that nothing closes ends with its paragraph or before the next",
  arguments: [
    ("He said: “We go.\n\nThey left.", ["We go.…"]),
    ("He said: \"We go.\nThey left.", ["We go.…"]),
    ("“We go. “We stay,” she said.", ["We go.…", "We stay,"]),
    ("\"We go, \"said he.", ["We go,…", "said he.…"]),
    ("may be “vulnerable. Sanctions”.” So", ["vulnerable. Sanctions"]),
    ("Nothing opens here” or \" there", []),
    ("“We ‘go,” she said.", ["We ‘go,", ">go,…"]),
  ])
func endsUnclosed(_ string: String, _ expected: [String]) {
  #expect(found(string) == expected)
}

@Test(
  "A quotation goes on in a paragraph that opens it again",
  arguments: [
    ("“We go.\n\n“We stay,” he said. “So.”", ["We go.\n\n“We stay,", "So."]),
    ("\"We go.\n\n\"We stay,\" he said.", ["We go.\n\n\"We stay,"]),
    ("“We go.\n“We stay.\nHe left.", ["We go.\n“We stay.…"]),
    ("“‘We go.\n\n“‘We stay,’” he said.", ["‘We go.\n\n“‘We stay,’", ">We go.\n\n“‘We stay,"]),
    ("“We go,” he said.\n\n“We stay.”", ["We go,", "We stay."]),
    (
      "“The talks in the old town of Rome went on\nuntil the late hours of a very long evening in\n"
        + "Which nobody had slept at all,” he had said.",
      [
        "The talks in the old town of Rome went on\nuntil the late hours of a very long evening in\n"
          + "Which nobody had slept at all,"
      ]
    ),
  ])
func crossesParagraphs(_ string: String, _ expected: [String]) {
  #expect(found(string) == expected)
}

@Test("Quotations nest properly whatever the marks", arguments: 0..<200)
func neverCross(_ seed: Int) {
  let pieces = ["“", "”", "\"", "'", "‘", "’", "«", "»", "„", "a", " ", "b.", "\n\n", ", ", "s "]
  let string = jumble(pieces, count: 40, seed: seed)
  let text = SourceText(string)
  let all = quotations(in: text, within: text.range)
  for (a, b) in zip(all, all.dropFirst()) {
    #expect(a.range < b.range || a.range.start == b.range.start)
    #expect(a.range.contains(b.range) || !a.range.overlaps(b.range), "\(string)")
    #expect(a.range.contains(a.inner))
  }
}

@Test("Each of a hundred thousand open quotations ends before the next")
func boundsRivalledQuotations() {
  let count = 100_000
  let text = SourceText(String(repeating: "“he said ", count: count))
  let all = quotations(in: text, within: text.range)
  #expect(all.count == count)
  #expect(all.allSatisfy { text.string($0.inner) == "he said" && !$0.isClosed && $0.depth == 0 })
}

@Test("A hundred thousand quotations inside each other end where the text ends")
func boundsNestedQuotations() {
  let count = 50_000
  let words = String(repeating: "«he “said ", count: count)
  let text = SourceText(words + String(repeating: " ", count: count))
  let all = quotations(in: text, within: text.range)
  #expect(all.map(\.depth) == Array(0..<(2 * count)))
  #expect(all.allSatisfy { $0.range.end == words.utf8.count - 1 && !$0.isClosed })
}

@Test("Plurals inside many open quotations leave them open")
func boundsPossessives() {
  let count = 30_000
  let text = SourceText("‘" + String(repeating: "“the boys’ room ", count: count) + "so,’ he said")
  let all = quotations(in: text, within: text.range)
  #expect(all.count == count + 1)
  #expect(all.first?.isClosed == true)
}

@Test("A hundred thousand carriage returns are one blank")
func boundsCarriageReturns() {
  let lines = Array(repeating: "The talks in the old town of Rome went on", count: 4)
  let text = SourceText(
    lines.joined(separator: "\n") + "\n“so" + String(repeating: "\r", count: 100_000) + "on”")
  #expect(quotations(in: text, within: text.range).map(\.isClosed) == [true])
}
