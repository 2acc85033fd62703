import Testing
import Text

@Test(
  "Columns are counted as a terminal counts them",
  arguments: [
    ("", 0), ("plain", 5), ("naïve", 5), ("nai\u{308}ve", 5), ("中国", 4), ("한국", 4), ("ｱ", 1),
    ("Ａ", 2), ("“…” — ⟦⟧", 8), ("👍", 2), ("👍🏽", 4), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("🇺🇸", 2),
    ("☎\u{FE0F}", 1), ("❤\u{FE0F}\u{200D}🔥", 1), ("किताब", 5), ("שָׁלוֹם", 4), ("ไม้", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("✓✗?", 3), ("✅", 2), ("①", 1), ("𠀀", 2), ("a\nb", 2),
  ])
func countsColumns(_ words: String, _ columns: Int) {
  #expect(DisplayWidth.columns(of: words) == columns)
}

/// The text of a string, as if it came from outside.
private func text(_ string: String) -> DisplayText { DisplayText(UntrustedText(string)) }

@Test(
  "Text is cut to fit, an ellipsis where it was cut",
  arguments: [
    ("Beijing", 7, "Beijing"), ("Beijing", 6, "Beiji…"), ("Bei jing", 5, "Bei…"), ("中国人", 6, "中国人"),
    ("中国人", 5, "中国…"), ("中国人", 4, "中…"), ("👨\u{200D}👩\u{200D}👧ab", 3, "👨\u{200D}👩\u{200D}👧…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("Beijing", 1, "…"), ("Beijing", 0, ""),
  ])
func fitsText(_ string: String, _ columns: Int, _ expected: String) {
  let fitted = text(string).fitted(to: columns)
  #expect(fitted.words == expected)
  #expect(fitted.width <= columns)
}

@Test func theEllipsisMayBeASCII() {
  #expect(text("Beijing").fitted(to: 6, ellipsis: "...").words == "Bei...")
  #expect(text("Beijing").fitted(to: 2, ellipsis: "...").words == "Be")
}

@Test func cuttingKeepsStyles() {
  let whole: DisplayText = "\(UntrustedText("Rome"), .strong) and \(UntrustedText("Paris"), .dim)"
  let fitted = whole.fitted(to: 10)
  #expect(fitted.words == "Rome and…")
  #expect(fitted.spans.map(\.style) == [.strong, .plain])
}

@Test(
  "Text is padded to its column",
  arguments: [
    ("中", DisplayText.Alignment.leading, "中   "), ("中", .trailing, "   中"),
    ("much wider", .leading, "much wider"), ("", .leading, "     "),
  ])
func padsText(_ string: String, _ alignment: DisplayText.Alignment, _ expected: String) {
  #expect(text(string).padded(to: 5, alignment: alignment).words == expected)
}

@Test(
  "Text is wrapped at blanks",
  arguments: [
    ("", 10, [""]), ("one two three", 7, ["one two", "three"]), ("one  two", 3, ["one", "two"]),
    ("one two ", 7, ["one two"]), ("extraordinary", 5, ["extra", "ordin", "ary"]),
    ("an extraordinary", 6, ["an", "extrao", "rdinar", "y"]), ("中国人民", 5, ["中国", "人民"]),
    ("ab中国", 3, ["ab", "中", "国"]), ("中", 1, ["中"]), ("a b", 1, ["a", "b"]),
    ("👨\u{200D}👩\u{200D}👧👍", 2, ["👨\u{200D}👩\u{200D}👧", "👍"]),
  ])
func wrapsText(_ string: String, _ columns: Int, _ expected: [String]) {
  #expect(text(string).wrapped(to: columns).map(\.words) == expected)
}

@Test func wrappedLinesHang() {
  let lines = text("one two three four").wrapped(to: 7, hanging: 2).map(\.words)
  #expect(lines == ["one two", "  three", "  four"])
  #expect(
    text("extraordinary").wrapped(to: 6, hanging: 2).map(\.words) == ["extrao", "  rdin", "  ary"])
}

@Test func wrappingKeepsStylesAndLineBreaks() {
  let whole: DisplayText = "one\n\(UntrustedText("two three"), .strong) four"
  let lines = whole.wrapped(to: 6)
  #expect(lines.map(\.words) == ["one", "two", "three", "four"])
  #expect(lines.map { $0.spans.map(\.style) } == [[.plain], [.strong], [.strong], [.plain]])
}

@Test("No wrapped line is too wide and no word is lost", arguments: 4...40)
func wrappingKeepsWords(_ columns: Int) {
  let string = "The envoys — 中国 and 美国 — met 👍🏽 in Rome’s extraordinarily old Cavalieri\u{301} hall."
  let lines = text(string).wrapped(to: columns)
  #expect(lines.allSatisfy { $0.width <= columns })
  let letters = { (words: String) in words.filter { $0 != " " } }
  #expect(letters(lines.map(\.words).joined()) == letters(string))
}
