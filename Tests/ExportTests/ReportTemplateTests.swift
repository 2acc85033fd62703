import TestSupport
import Testing
import Text

@testable import Export

@Suite struct ReportTemplateTests {
  private static let path = UntrustedText("house.md")

  private func shown(_ template: String, _ desk: Desk = Desk()) throws -> String {
    try ReportTemplate(parsing: UntrustedText(template), path: Self.path).text(of: desk.report)
  }

  @Test(arguments: [
    ("{{title}}, {{author}}", "the title, the author"),
    ("{{#claims}}{{claim}} {{verdict}};{{/claims}}", "c1 denied;c2 saying;c5 unverified;"),
    ("{{#claims}}{{#rating}}{{claim}}{{/rating}}{{/claims}}", "c1"),
    ("{{#claims}}{{^because}}{{claim}}{{/because}}{{/claims}}", "c2"),
    (
      "{{#claims}}{{#evidence}}{{side}} {{dated}};{{/evidence}}{{/claims}}",
      "against ;against 2022-03-16;for ;context ;context ;"
    ),
    // A field that is not known is nothing, and not that of what stands around it.
    (
      "{{#claims}}{{#evidence}}{{name}},{{/evidence}}{{/claims}}",
      ",the embassy's spokesman,wire.txt,,market.txt,"
    ),
    (
      "{{#claims}}{{#evidence_against}}{{#url}}<{{url}}>{{/url}}{{/evidence_against}}{{/claims}}",
      "<https://a.example/reply>"
    ),
    (
      "{{#claims}}{{#correction_notes}}{{note}} {{was.verdict}}{{/correction_notes}}{{/claims}}",
      "A second outlet has answered. unverified"
    ),
    (
      "{{#claims}}{{url}};{{/claims}}",
      String(repeating: "https://north.example/rome?a=1;", count: 2) + ";"
    ),
    (
      "{{#claims}}{{address}};{{/claims}}",
      String(repeating: "https&#58;//north.example/rome?a&#61;1;", count: 2) + "00:12:07;"
    ),
    (
      "{{#claims}}{{claim}}{{#rating_number}} {{rating_number}} of 5{{/rating_number}};{{/claims}}",
      "c1;c2;c5;"
    ),
    ("{{manifest.rows}} {{manifest.withheld}}", "5 0"),
    (
      "{{#manifest.selection}}x{{/manifest.selection}}{{^manifest.selection}}all{{/manifest.selection}}",
      "all"
    ),
    ("{{claims}}|{{manifest}}|{{{claims}}}", "[, , ]||[, , ]"),
    ("no tags { } }}", "no tags { } }}"), ("", ""), ("{{! a remark }}x", "x"),
    ("{{#open_claims}}\n- {{claim}}\n{{/open_claims}}\n", "- c3\n- c4\n"),
  ]) func fields(template: String, text: String) throws {
    #expect(try shown(template).replacing("&#39;", with: "'") == text)
  }

  @Test(arguments: [
    ("a\n{{wrods}}", 2, "wrods"), ("{{manifest.wrods}}", 1, "wrods"),
    ("{{#clams}}{{/clams}}", 1, "clams"),
    ("{{reversed(wrods)}}", 1, "wrods"),
  ]) func aFieldThatThereIsNotIsAnError(template: String, line: Int, name: String) {
    let error = TemplateError.unknownField(path: Self.path, line: line, name: name)
    #expect(throws: error) { try shown(template) }
  }

  @Test(arguments: [
    ("{{#claims}}\n", 2), ("x\n{{claim", 2), ("{{#claims}}\n{{/title}}", 2), ("{{> other}}", 1),
    ("{{< other}}{{/other}}", 1), ("{{=<% %>=}}", 1), ("{{%CONTENT_TYPE:XML}}", 1),
    (String(repeating: "{{#claims}}", count: 60), 1),
  ]) func aTemplateThatIsNoneIsAnErrorWithItsLine(template: String, line: Int) {
    #expect {
      try shown(template)
    } throws: { error in
      guard case .malformed(_, line, _) = error as? TemplateError else { return false }
      return true
    }
  }

  @Test(arguments: [
    "{{{text}}}", "{{&text}}", "{{text}}", "{{%CONTENT_TYPE:TEXT}}{{{text}}}",
  ]) func noTagBringsMarkupBack(tag: String) throws {
    let desk = Desk(replacing: "<img src=x onerror=alert(1)> *b* [a](b) `c`\n# d")
    let page = try shown("{{#claims}}\(tag)\n{{/claims}}", desk)
    #expect(!page.unicodeScalars.contains { "<>*[]()`=\"".unicodeScalars.contains($0) })
    #expect(!page.contains("\n#"))
  }

  @Test(arguments: [
    ("https://a.example/?a=1&copy;=(2)", "https://a.example/?a=1&#38;copy;=&#40;2&#41;"),
    (
      "https://a.example/*a*_b_~c~'$d",
      "https://a.example/&#42;a&#42;&#95;b&#95;&#126;c&#126;&#39;&#36;d"
    ),
    ("http://a.example/ü", "http://a.example/ü"),
  ]) func anAddressIsReadableInALinkAndNoMarkup(text: String, field: String) {
    #expect(templateAddress(UntrustedText(text)) == field)
  }

  @Test(arguments: [
    "javascript:alert(1)", "https://a.example/<2>", "https://a.example/\"x", "https://a b", "x",
    "https://a.example/`x`", "https://a.example/[x]",
  ]) func whatIsNoAddressIsNoneInATemplate(text: String) {
    #expect(templateAddress(UntrustedText(text)) == nil)
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    let template = "{{#claims}}{{text}}{{#chain}}{{name}}{{/chain}}{{/claims}}{{documents}}"
    #expect(try shown(template) == shown(template))
  }

  @Test(arguments: HostileString.attacks) func nothingThatSteersATerminalPasses(
    _ hostile: HostileString
  ) throws {
    let page = try shown(
      "{{#claims}}{{text}}{{because}}{{name}}{{#notes}}{{text}}{{/notes}}{{/claims}}",
      Desk(replacing: hostile.text))
    #expect(Text.shown(UntrustedText(page)).unicodeScalars.elementsEqual(page.unicodeScalars))
  }
}
