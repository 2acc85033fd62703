import TestSupport
import Testing
import Text

private func split(_ string: String) -> [String] {
  let text = SourceText(string)
  return sentences(in: text, within: text.range).map { text.string($0) }
}

/// Whether the string is blank, a `\n` spelled in letters counted as blank.
private func isBlank(_ string: String) -> Bool {
  string.allSatisfy { $0.isWhitespace || $0 == "\\" || $0 == "n" }
}

@Test(
  "A stop that does not end its sentence leaves it whole",
  arguments: [
    "Aides to Gen. Mark Holt and Sen. Ana Ruiz met U.S. Army officers near Ft. Drum.",
    "The U.S. Treasury wrote to Harlan J. Moss Jr. Monday.",
    "Prices rose 6.6 percent to $1,204.50 in Nov. 2021, the bank said.",
    "See fig. 4, p. 12 and No. 7 of vol. 3.",
    "The treaty (cf. art. 5) is clear, i.e. nobody may leave.",
    "Aid came to Russia militarily as well as financially. support to fend off sanctions.",
    "“Why now?” Minister Kay Orlo asked.",
    "\"Stop!\" he cried.",
    "He shopped at Joy! in the old town.",
    "At 5 a.m. Mrs. Dole left.",
    "It begins at 9 p.m. Eastern.",
    "TRENTON, N.J. — Rain fell.",
    "He wavered ... and went.",
    "She owns three (!) boats and a St. Bernard (b. March 2019).",
    "Write to Jane.Doe@Example.com or see www.Example.org/News.Html for more.",
    "The firm was Cole & Co. Chief Executive Ray Pell’s idea.",
    "“It is over. — Ray Pell",
    "He read “Who Goes There? (1938)” twice.",
    "Roe v. Wade was decided in Washington, D.C. Circuit judges objected.",
  ])
func keepsWhole(_ string: String) {
  #expect(split(string) == [string])
}

@Test(
  "A sentence ends where the next begins",
  arguments: [
    ["He left the U.S.", "They stayed in the U.K.", "Both were glad."],
    ["Shares of Apex Inc.", "It closed on Monday."],
    ["He said it.", "“We know,” she said.", "(They did not.)", "The end."],
    ["“We won’t go.”", "He would not say more."],
    ["Was it so?", "No!", "It cost $5.", "5,000 people saw it."],
    ["He paused...", "Then he spoke…", "Nobody heard."],
    ["Pick vitamin C.", "It helps.", "You and I.", "Did you know?"],
    ["The median is 7.2.", "Add the two."],
    ["He left at 6 P.M.", "Mr. Orlo stayed."],
    ["It was shown in 1971. [1] [2]", "Others agreed. [citation needed]", "So it stood."],
    ["Minds are open.12", "That is one trait."],
    ["The plan was hers.", "eBay declined."],
    ["The bank fell.", "(Photo: K. Lane)"],
    ["The bank fell.", "(credit: NASA)"],
    ["Figure 7.2", "Most signals are lost."],
    ["Il a dit « Non. »", "Elle est partie."],
    ["Это правда?", "Да.", "Нет."],
    ["他来了。", "她走了！", "好。"],
  ])
func splitsAtEnds(_ expected: [String]) {
  #expect(split(expected.joined(separator: " ")) == expected)
}

@Test(
  "A sentence ends without a blank where a capitalised word follows",
  arguments: [
    ("Talks failed.They will resume.", ["Talks failed.", "They will resume."]),
    ("It cost 1,000.Nobody paid.", ["It cost 1,000.", "Nobody paid."]),
    ("He agreed.”Then he left.", ["He agreed.”", "Then he left."]),
    ("He met Mr.Orlo.", ["He met Mr.Orlo."]),
    ("Version 2.B ran on ASP.NET.", ["Version 2.B ran on ASP.NET."]),
  ])
func splitsWithoutBlank(_ string: String, _ expected: [String]) {
  #expect(split(string) == expected)
}

@Test(
  "The entries of a list are sentences, on lines of their own or not",
  arguments: [
    ("1. The bank 2. The fund", ["1. The bank", "2. The fund"]),
    ("1.) The bank. 2.) The fund.", ["1.) The bank.", "2.) The fund."]),
    ("a. One 5 b. Two", ["a. One 5", "b. Two"]),
    ("• 9. Tea • 10. Milk", ["• 9. Tea", "• 10. Milk"]),
    ("• Tea\n• Milk and\n• Sugar", ["• Tea", "• Milk and", "• Sugar"]),
    ("We have 1) tea and 2) milk.", ["We have 1) tea and 2) milk."]),
    ("IV. The trial began.", ["IV. The trial began."]),
  ])
func splitsLists(_ string: String, _ expected: [String]) {
  #expect(split(string) == expected)
}

@Test(
  "A line break ends a sentence between blocks and not in wrapped prose",
  arguments: [
    ("A heading\n\nThe text.", ["A heading", "The text."]),
    ("A heading\r\n\r\nThe text.", ["A heading", "The text."]),
    ("A heading\nThe text says no.", ["A heading", "The text says no."]),
    ("The line goes\non below.", ["The line goes\non below."]),
    ("tea\nmilk\nsugar, flour", ["tea", "milk", "sugar, flour"]),
    (
      "It was said by the mayor of\nLisbon that rain would fall.",
      ["It was said by the mayor of\nLisbon that rain would fall."]
    ),
    (
      "Officials of the ministry met on Monday in\nRome and talked with Envoys of three\n"
        + "Powers until the late evening. On Tuesday\nthey left for Geneva.",
      [
        "Officials of the ministry met on Monday in\nRome and talked with Envoys of three\n"
          + "Powers until the late evening.", "On Tuesday\nthey left for Geneva.",
      ]
    ),
    ("One\u{2028}Two\u{2029}three", ["One", "Two", "three"]),
    (#"First block\n\nSecond block.\nThird"#, ["First block", "Second block.", "Third"]),
    (#"Saved in C:\new by her."#, [#"Saved in C:\new by her."#]),
  ])
func splitsLines(_ string: String, _ expected: [String]) {
  #expect(split(string) == expected)
}

@Test("Blank text has no sentence", arguments: ["", " ", "\n\n\t\u{a0} \u{FEFF}\n"])
func blankTextHasNoSentence(_ string: String) {
  #expect(split(string).isEmpty)
}

@Test(
  "Every visible byte is in one sentence, and none begins or ends with a blank",
  arguments: [
    "He said: “It’s 5 p.m. Go!” [1]\n\n• Tea … • Milk?!\u{2028}— end", "...", "!?!?\n.\n. . .",
    "a.b.C. D\u{85}e。“f。”g\\n\\nH", "  x.\u{a0}\u{a0}Y  \r\n\r\n Z. ",
  ])
func sentencesCoverTheText(_ string: String) {
  let text = SourceText(string)
  var previous = 0
  for sentence in sentences(in: text, within: text.range) {
    #expect(isBlank(text.string(TextRange(previous, sentence.start))))
    let words = text.string(sentence)
    #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
    previous = sentence.end
  }
  #expect(isBlank(text.string(TextRange(previous, text.utf8.count))))
}

@Test func sentencesKeepToTheirRange() {
  let text = SourceText("One. Two. Three.")
  let found = sentences(in: text, within: TextRange(5, 14)).map { text.string($0) }
  #expect(found == ["Two.", "Thre"])
}

@Test(
  "A stop without a blank behind it is judged by whole characters",
  arguments: [
    ("They went home.Ärzte came.", ["They went home.", "Ärzte came."]),
    ("They went home.Élan was gone.", ["They went home.", "Élan was gone."]),
    ("They went home.ÄRZTE came.", ["They went home.ÄRZTE came."]),
    (" 2hw\"ti?\"Ɛ", ["2hw\"ti?\"Ɛ"]), ("home.𝒜", ["home.𝒜"]), ("home.Ä", ["home.Ä"]),
  ])
func judgesGluedStops(_ string: String, _ expected: [String]) {
  #expect(split(string) == expected)
}

@Test(
  "Where sentences end does not depend on what blanks stand before the text", arguments: 0..<100)
func sentencesDoNotDependOnTheirPlace(_ seed: Int) {
  let pieces = [
    "He said so", ". ", "! ", "? ", "…", "\n\n", "\r\n", "Dr. ", "a", "”", " ", "1. ", "é", "。",
    "\\", "#", "U.S. ", "\t", "\u{b}", "word word word ",
  ]
  let string = "A" + jumble(pieces, count: 40, seed: seed)
  let text = SourceText(string)
  let expected = sentences(in: text, within: text.range)
  for blanks in 1..<17 {
    let shifted = SourceText(String(repeating: "\n", count: blanks) + string)
    #expect(
      sentences(in: shifted, within: shifted.range)
        == expected.map { TextRange($0.start + blanks, $0.end + blanks) }, "\(string)")
  }
}
