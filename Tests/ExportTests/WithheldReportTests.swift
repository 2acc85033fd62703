import JSONLines
import Sessions
import TestSupport
import Testing
import Text

@testable import Export

/// No part of a protected name is in any format, wherever a writer shortens, cuts or parts a text.
@Suite struct WithheldReportTests {
  private let names = ProtectedNames([
    NameProtected(name: UntrustedText("Ivy Marchetti"), alias: UntrustedText("a fund manager"))
  ])

  enum Form: CaseIterable {
    case markdown, html, claims, appearances, evidence, events, claimreview, annotations
  }

  private func page(_ form: Form, of text: String) -> String {
    let report = Desk(replacing: text, hasDrift: true).report(withholding: names)
    return switch form {
    case .markdown: markdown(report)
    case .html: html(report)
    case .claims: csv(report)
    case .appearances: csv(report, style: CSVStyle(rows: .appearances))
    case .evidence: csv(report, style: CSVStyle(rows: .evidence))
    case .events: csv(report, style: CSVStyle(rows: .events))
    case .claimreview: claimReview(report, address: nil)
    case .annotations: annotations(report, address: nil)
    }
  }

  @Test(arguments: Form.allCases)
  func aCutNeverLeavesAPartOfAName(form: Form) throws {
    for length in stride(from: 0, to: 120, by: 3) {
      let text = String(repeating: "xy ", count: length / 3) + "\(length) Ivy Marchetti, of Vella"
      let page = page(form, of: text)
      let part = ["Iv", "Marc", "hetti", "tti,"].first { page.contains($0) }
      #expect(part == nil, "\(length)")
      try names.check(UntrustedText(page))
    }
  }

  @Test func aPictureIsDrawnWithTheAlias() {
    let page = page(.html, of: "said Ivy Marchetti of Vella")
    let pictures = page.split(separator: "<svg").dropFirst().compactMap {
      $0.split(separator: "</svg>").first
    }
    #expect(pictures.contains { $0.contains("[a") && $0.contains("manager]") })
  }

  @Test(arguments: Form.allCases)
  func anAddressWithANameIsWithheld(form: Form) throws {
    let page = page(form, of: "https://example.org/ivy-marchetti/interview")
    #expect(page.contains("address withheld"))
    let part = ["ivy", "marc", "hetti", "org/i"].first { page.contains($0) }
    #expect(part == nil)
    try names.check(UntrustedText(page))
  }

  @Test(arguments: [
    ("see (https://a.example/Ivy%20Marchetti).", "see (address withheld)."),
    ("xhttps://a.example/IvyMarchetti, https://b.example", "address withheld, https://b.example"),
    ("a\n https://a.example/ivy\tIvy Marchetti", "a\n https://a.example/ivy\ta fund manager"),
    ("://ivy-marchetti", "address withheld"),
  ]) func inATextTheAddressAloneIsWithheld(text: String, told: String) {
    #expect(names.plain(UntrustedText(text)) == UntrustedText(told))
  }

  @Test func inQuotedWordsTheAliasStandsInBrackets() {
    let report = Desk(replacing: "said Ivy Marchetti, who").report(withholding: names)
    let told = UntrustedText("said [a fund manager], who")
    #expect(report.judged[0].words == told)
    #expect(report.judged[0].content?.verdict.anchor?.exact == told)
    #expect(report.judged[0].content?.verdict.because?.exact == "said a fund manager, who")
    #expect(report.judged[0].appearances.allSatisfy { $0.words == told })
  }

  @Test(arguments: [
    ("hetti, a fund m", "said", " on", " a fund m", " on"),
    ("adviser Jake, Ivy ", "Marchetti said", " on", "", " on"),
    ("in ", "Rome", " Ivy Mar", "in ", " "), ("Ivy Marchetti in ", "Rome", "", " in ", ""),
    ("in ", "Rome", " by Ivy Marchetti, i", "in ", " by "), ("in ", "Rome", ", ", "in ", ", "),
    ("in ", "by Ivy", " Marchetti", "in ", ""), ("vy Marc", "hetti said", " on", "", " on"),
    ("", "", "", "", ""),
    ("in ", "Rome", ", see https://a.exam", "in ", ", see "),
    ("ample/ivy-march in ", "Rome", "", " in ", ""),
  ]) func aWindowEndsBeforeAName(
    before: String, words: String, after: String, toldBefore: String, toldAfter: String
  ) {
    let start = before.utf8.count
    let told = names.window(
      around: TextRange(start, start + words.utf8.count), in: Array((before + words + after).utf8))
    #expect(told.before == toldBefore)
    #expect(told.after == toldAfter)
  }

  @Test(arguments: [
    ("Ivy ", "Marchetti said", "", "[a fund manager] said"),
    ("", "said Ivy", " Marchetti, who", "said [a fund manager]"),
    ("by Ivy \"", "Marchetti\" and", "", "[a fund manager]\" and"),
    ("", "by Ivy Marchetti.", "", "by [a fund manager]."),
    ("Ivy ", "March", "etti", "[a fund manager]"),
    ("see https://a.example/ivy-", "marchetti/interview now", "", "address withheld now"),
    ("", "see https://a.exa", "mple/ivy-marchetti x", "see address withheld"),
    ("Ivy ", "and Marchetti", "", "and Marchetti"), ("", "", "Ivy Marchetti", ""),
  ]) func aPartOfATextTellsNothingOfANameAcrossItsEnds(
    before: String, words: String, after: String, told: String
  ) throws {
    let start = before.utf8.count
    let range = TextRange(start, start + words.utf8.count)
    let text = WithheldText(SourceText(before + words + after), names)
    #expect(text.quoted(range).exact == told)
    let anchor: JSONObject = [
      "exact": .string(words), "prefix": .string(before), "suffix": .string(after),
    ]
    let other = names.told(.object(["anchor": .object(anchor)]))?.object?["anchor"]?.object
    #expect((other ?? anchor)["exact"] == .string(told))
    try names.check(UntrustedText((other ?? anchor)["prefix"]?.string ?? ""))
  }

  @Test func whatWasRepliedHasAliasesInBrackets() {
    let record: JSONObject = [
      "reply": .string("ask Ivy Marchetti"), "how": .string("by Ivy Marchetti"),
    ]
    let told: JSONObject = [
      "reply": .string("ask [a fund manager]"), "how": .string("by a fund manager"),
    ]
    #expect(names.told(.object(record)) == .object(told))
    #expect(names.told(.object(["reply": .string("no"), "claims": .array([.integer(1)])])) == nil)
  }

  /// The quick look never passes over a text that the slow one finds a name in.
  @Test func whereANameIsReadItsLettersAre() {
    let pieces = [
      "Ivy", "Marchetti", " ", "ivymarchetti", "%49vy", "&#77;archetti", "’", "…", "é", "I", "vy",
      "⟦U+200B⟧", "\\u0049vy", "<b>", "mArchettI", "a",
    ]
    var count = 0
    for seed in 0..<4_000 {
      let text = jumble(pieces, count: 6, seed: seed)
      guard names.isRead(in: UntrustedText(text)) else { continue }
      count += 1
      #expect(names.mayBe(in: text.utf8), "\(text)")
    }
    #expect(count > 100)
  }

  @Test(arguments: ["house.md", "house.html"]) func aTemplateTellsNoNameOfItsOwnEither(
    file: String
  ) throws {
    let template = try ReportTemplate(
      parsing: UntrustedText(
        """
        By Ivy Marchetti, https://a.example/ivy-marchetti/interview, <https://b.example/about>
        {{#claims}}{{text}} {{because}} {{name}} {{url}} {{#chain}}{{name}}{{/chain}}
        {{#evidence}}{{words}} {{url}}{{/evidence}}{{#answers}}{{reply}}{{/answers}}
        {{/claims}}
        """), path: UntrustedText(file))
    let report = Desk(replacing: "said Ivy Marchetti, who").report(withholding: names)
    let told = names.withheld(from: UntrustedText(template.text(of: report)))
    try names.check(told)
    #expect(told.exact.hasPrefix("By a fund manager, address withheld, <https://b.example/about>"))
    #expect(told.exact.contains("a fund manager&#93;, who"))
    let part = ["Ivy", "Marchetti", "ivy", "marchetti"].first { told.exact.contains($0) }
    #expect(part == nil)
    #expect(
      names.aliasCounts(in: told).map(\.places) == [
        told.exact.split(separator: "a fund manager", omittingEmptySubsequences: false).count - 1,
        1,
      ])
  }

  @Test(arguments: ["said Ivy Ma…", "<td>Ivy M…</td>", "Ivy <b>Marchett</b>i, ivy-marchett…"])
  func aCutNameFailsTheExport(text: String) {
    #expect(throws: ProtectedNames.Slip.self) { try names.check(UntrustedText(text)) }
  }

  @Test(arguments: ["Ivy…", "Ivy …", "Navy Ma…", "Marchetti…", "Ivy M …", "…"])
  func otherCutsDoNot(text: String) throws {
    try names.check(UntrustedText(text))
  }

  @Test func aReportWithoutNamesIsAsItWas() {
    let desk = Desk(hasDrift: true)
    #expect(html(desk.report(withholding: names)) == html(desk.report))
    let report = desk.report(withholding: names)
    #expect(
      json(report, journal: desk.journal.bytes) == json(desk.report, journal: desk.journal.bytes))
  }
}
