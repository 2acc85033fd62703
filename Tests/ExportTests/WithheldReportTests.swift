import Sessions
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
  ]) func aWindowEndsBeforeAName(
    before: String, words: String, after: String, toldBefore: String, toldAfter: String
  ) {
    let told = names.window(before: before, words, after: after)
    #expect(told.before == toldBefore)
    #expect(told.after == toldAfter)
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
