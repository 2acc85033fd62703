import TestSupport
import Testing
import Text

private func shown(_ string: String) -> String { Text.shown(UntrustedText(string)) }

@Test("There are hostile cases enough") func hostileCasesAreMany() {
  #expect(HostileText.all.count >= 585)
}

@Test("No hostile character is shown as itself", arguments: HostileText.all)
func showsNothingHostile(_ text: HostileText) {
  let rendering = shown(text.string)
  expectSafe(text.string)
  #expect(rendering.contains("⟦"))
  for words in text.visible { #expect(rendering.contains(words)) }
}

@Test(
  "No known attack on a terminal or a reader is shown as itself",
  arguments: HostileString.all(.terminal, .direction, .hidden))
func showsNoAttack(_ attack: HostileString) {
  expectSafe(attack.text)
}

/// Expects that no rendering has a character that is not seen or that a terminal obeys.
private func expectSafe(_ string: String) {
  for rendering in [shown(string)] + shownLines(UntrustedText(string)) {
    for scalar in rendering.unicodeScalars {
      let isSafe =
        scalar.value < 0x7F
        ? scalar.value >= 0x20
        : !scalar.properties.isDefaultIgnorableCodePoint
          && ![.control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator]
            .contains(scalar.properties.generalCategory)
      #expect(isSafe, "U+\(String(scalar.value, radix: 16))")
    }
  }
}

@Test(
  "What is hidden becomes a visible mark",
  arguments: [
    ("a\u{1B}[31mred", "a⟦ESC[31m⟧red"), ("\u{9B}2J", "⟦U+009B 2J⟧"),
    ("\u{1B}]0;x\u{7}y", "⟦ESC]0;xU+0007⟧y"), ("\u{1B}]8;;u\u{1B}\\z", "⟦ESC]8;;uESC\\⟧z"),
    ("\u{1B}]0;all the rest", "⟦ESC]⟧0;all the rest"), ("\u{1B}[3", "⟦ESC[⟧3"),
    ("end\u{1B}", "end⟦ESC⟧"), ("\u{1B}(0x", "⟦ESC(0⟧x"), ("\u{1B}\u{E9}", "⟦ESC⟧é"),
    ("\u{0}\u{7F}\u{85}", "⟦U+0000⟧⟦U+007F⟧⟦U+0085⟧"), ("\u{B}\u{C}", "⟦U+000B⟧⟦U+000C⟧"),
    ("ab\u{202E}cd", "ab⟦U+202E⟧cd"), ("a\u{200B}\u{200B}\u{200B}b", "a⟦U+200B×3⟧b"),
    ("a\u{2028}b", "a⟦U+2028⟧b"), ("\u{E0041}", "⟦U+E0041⟧"), ("a\u{200D}b", "a⟦U+200D⟧b"),
    ("a\u{FE0F}", "a⟦U+FE0F⟧"), ("😀\u{FE0F}\u{FE0F}", "😀\u{FE0F}⟦U+FE0F⟧"),
    ("\u{1F1FA}!", "⟦U+1F1FA⟧!"), ("\u{301}a", "◌\u{301}a"),
    (
      "e" + String(repeating: "\u{301}", count: 40),
      "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}⟦U+0301 +33⟧"
    ),
    ("\u{AD}x", "⟦U+00AD⟧x"),
  ])
func marksWhatIsHidden(_ string: String, _ expected: String) {
  #expect(shown(string) == expected)
}

@Test(
  "Text that needs unseen characters is left alone",
  arguments: [
    "", "plain words", "“Curly” — and 50 €\u{a0}more …", "می\u{200C}خواهم", "क्\u{200D}ष",
    "👨\u{200D}👩\u{200D}👧\u{200D}👦", "❤\u{FE0F}\u{200D}🔥", "👋🏽", "🏳\u{FE0F}\u{200D}🌈", "🇺🇸🇨🇳",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "葛\u{E0100}", "1\u{FE0F}\u{20E3}",
    "Tiếng Việt", "שָׁלוֹם", "中国 東京 한국", "∩\u{FE00}",
  ])
func leavesNeededCharacters(_ string: String) {
  #expect(shown(string) == string)
}

@Test("A soft hyphen between letters is not seen") func softHyphensAreNotSeen() {
  #expect(shown("news\u{AD}paper") == "newspaper")
}

@Test(
  "Line breaks and tabs become blanks on one line and lines on several",
  arguments: [
    ("a\nb\tc\r\nd\re", "a b c d e", ["a", "b c", "d", "e"]), ("", "", []),
    ("a\n", "a ", ["a"]), ("a\n\n\u{1B}[mb", "a  ⟦ESC[m⟧b", ["a", "", "⟦ESC[m⟧b"]),
    ("\u{1B}]0;a\nb\u{7}", "⟦ESC]⟧0;a b⟦U+0007⟧", ["⟦ESC]⟧0;a", "b⟦U+0007⟧"]),
  ])
func breaksLines(_ string: String, _ line: String, _ lines: [String]) {
  #expect(shown(string) == line)
  #expect(shownLines(UntrustedText(string)) == lines)
}

@Test("Interpolation shows text from outside safely, and literals as they are")
func interpolationIsSafe() {
  let outside = "x\u{1B}[31m"
  let text: DisplayText = "by \(outside), \(UntrustedText("\u{202E}"), .strong) and \(5)"
  #expect(text.words == "by x⟦ESC[31m⟧, ⟦U+202E⟧ and 5")
  #expect(text.spans.map(\.style) == [.plain, .plain, .plain, .strong, .plain, .plain])
}

@Test("Outside text in an error's description is safe too") func descriptionsAreSafe() {
  let fault = (name: UntrustedText("x\u{1B}[31m\u{202E}"), line: 3)
  #expect(String(describing: fault).contains("x⟦ESC[31m⟧⟦U+202E⟧"))
  #expect(String(reflecting: fault.name) == "x⟦ESC[31m⟧⟦U+202E⟧")
}
