import Sessions
import Testing
import Text

@testable import Export

@Suite struct ProtectedNamesTests {
  private let names = ProtectedNames([
    NameProtected(name: UntrustedText("Ana Ruiz"), alias: UntrustedText("a former employee")),
    NameProtected(name: UntrustedText("Zoë"), alias: UntrustedText("<b>=1</b>")),
  ])

  @Test(arguments: [
    ("Ana Ruiz said so.", "a former employee said so."),
    ("ANA  RUIZ’s letter", "a former employee’s letter"),
    ("Ána Ruíz", "a former employee"), ("Ａna Ruiz", "a former employee"),
    ("Ana\\-Ruiz, Ana\\_Ruiz", "a former employee, a former employee"),
    ("&#65;na&#x20;Ruiz", "a former employee"), ("\"\\u0041na Ruiz\"", "\"a former employee\""),
    ("A⟦U+200B⟧na Ruiz", "a former employee"), ("Ana\u{AD} Ru\u{301}iz", "a former employee"),
    ("Ana\nRuiz", "a former employee"), ("\"Ana\\nRuiz\"", "\"a former employee\""),
    ("zoe and ZOË", " b  1  b  and  b  1  b "),
    ("Juliana Ruizdael, Zoey, 3zoe4", "Juliana Ruizdael, Zoey, 3zoe4"),
    ("\"Ana\",\"Ruiz\"", "\"Ana\",\"Ruiz\""), ("no name", "no name"), ("", ""),
  ]) func aNameGivesWayInAnySpelling(text: String, told: String) {
    #expect(names.withheld(from: UntrustedText(text)) == UntrustedText(told))
  }

  @Test(arguments: [
    "Ana Ruiz", "anaruiz", "#AnaRuizIsRight", "https://x.example/%41na%2DRuiz",
    "https://x.example/ana%20ru%C3%ADz", "<b>Ana</b> <i class=\"x\">Ruiz</i>", "\"Ana\",\"Ruiz\"",
    "by Zo%C3%AB", "Zoe\u{308}", "ZOE", "\\Ana Ruiz", "\\\\nAna Ruiz", "А\u{43D}\u{430} Ruiz",
  ]) func whatReadsLikeANameFailsTheExport(text: String) {
    #expect(throws: ProtectedNames.Slip.self) { try names.check(UntrustedText(text)) }
  }

  @Test(arguments: ["Juliana R. Utrecht", "Zoey", "3zoe4", "Ana and Ruiz", "Ruiz", ""])
  func otherWordsDoNot(text: String) throws {
    try names.check(UntrustedText(text))
  }

  @Test func whatIsWithheldPassesTheCheck() throws {
    for text in ["Ana Ruiz", "x &#65;na Ruiz y", "Zoë’s", "ANA-RUIZ."] {
      try names.check(names.withheld(from: UntrustedText(text)))
    }
  }

  @Test(arguments: [
    ("Ana Ruiz Ledesma and Ana Ruiz", "a clerk and a former employee"),
    ("Ruiz Ledesma Ana", "a cousin Ana"), ("Ana Ruiz-Ledesma", "a clerk"),
  ]) func ofNamesAtOnePlaceTheLongestGivesWay(text: String, told: String) {
    let names = ProtectedNames([
      NameProtected(name: UntrustedText("Ana Ruiz"), alias: UntrustedText("a former employee")),
      NameProtected(name: UntrustedText("Ana Ruiz Ledesma"), alias: UntrustedText("a clerk")),
      NameProtected(name: UntrustedText("Ruiz Ledesma"), alias: UntrustedText("a cousin")),
    ])
    #expect(names.withheld(from: UntrustedText(text)) == UntrustedText(told))
  }

  @Test func aLiftedProtectionAndAnEmptyNameProtectNothing() {
    let none = ProtectedNames([NameProtected(name: UntrustedText("…"), alias: UntrustedText("x"))])
    #expect(none.withheld(from: UntrustedText("… …")) == UntrustedText("… …"))
  }
}
