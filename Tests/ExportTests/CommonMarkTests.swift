import TestSupport
import Testing
import Text

@testable import Export

@Suite(
  .enabled(if: MarkdownReader.commonMark != nil, "skipped: the package cmark is not installed"))
struct CommonMarkTests {
  private func nodes(_ page: String) throws -> [MarkdownReader.Node] {
    try #require(MarkdownReader.commonMark).nodes(page)
  }

  private func shape(_ page: String) throws -> [String] {
    try #require(MarkdownReader.commonMark).shape(page)
  }

  @Test(arguments: HostileString.attacks) func dataIsNeverMarkup(_ hostile: HostileString) throws {
    // The page of a plain word is what the page of any other must be.
    let plain = try shape(markdown(Desk(replacing: "word").report))
    #expect(try shape(markdown(Desk(replacing: hostile.text).report)) == plain)
  }

  /// Fields in every place where a template may have them.
  private static let template = """
    # {{title}}

    {{#claims}}
    ## {{claim}} {{text}}

    {{text}}

    > {{text}}

    - {{because}}
      1. {{text}} [{{text}}](https://house.example/) ![{{text}}](a.png)

    {{text}}
    ===

    ```
    {{text}}
    ```

    <div title="{{text}}" class='{{text}}'>
    <p>{{text}}</p> <!-- {{text}} -->
    </div>

    {{#evidence}}[{{words}}](<{{url}}>) {{name}}.
    {{/evidence}}
    {{/claims}}
    """

  @Test(arguments: HostileString.attacks) func dataInATemplateIsNeverMarkup(
    _ hostile: HostileString
  ) throws {
    let template = try ReportTemplate(
      parsing: UntrustedText(Self.template), path: UntrustedText("house.md"))
    func page(_ text: String) -> String { template.text(of: Desk(replacing: text).report) }
    // What shows as nothing leaves its places empty, and those are other blocks.
    let plain = markdownEscaped(UntrustedText(hostile.text)).isEmpty ? " " : "word"
    #expect(try shape(page(hostile.text)) == shape(page(plain)))
  }

  @Test(arguments: ["[x]({{url}})", "[x](<{{url}}>)", "<{{url}}>", "<a href=\"{{url}}\">x</a>"])
  func anAddressOfATemplateLeadsWhereItShould(form: String) throws {
    let address = "https://north.example/rome?a=1&copy;=*a*_b_('~$x')"
    let link = form.replacing(
      "{{url}}", with: try #require(templateAddress(UntrustedText(address))))
    let xml = try #require(MarkdownReader.commonMark).xml(link + "\n")
    if form.hasPrefix("<a") {
      #expect(!xml.contains("destination") && xml.contains("html_inline"))
    } else {
      let told = address.replacing("&", with: "&amp;").replacing("'", with: "'")
      #expect(xml.contains("destination=\"\(told)\""), "\(xml)")
    }
  }

  @Test func dataIsKeptAsText() throws {
    let texts = HostileString.all.map(\.text) + [String(repeating: "`_*[<", count: 200)]
    for (text, quotation) in zip(
      texts, try quotations(of: texts.map { markdownEscaped(UntrustedText($0)) }))
    {
      #expect(quotation.allSatisfy { ["paragraph", "text"].contains($0.name) })
      let words = quotation.filter { $0.name == "text" }.map(\.words).joined()
      #expect(oneBlank(words) == oneBlank(shown(UntrustedText(text))))
    }
  }

  @Test func codeIsKeptAsCode() throws {
    let texts = HostileString.all.map(\.text).filter { !oneBlank(shown(UntrustedText($0))).isEmpty }
    let pages = texts.map { markdownCode(UntrustedText($0)) }
    for (text, quotation) in zip(texts, try quotations(of: pages)) {
      #expect(quotation.map(\.name) == ["paragraph", "code"])
      #expect(oneBlank(quotation.last?.words ?? "") == oneBlank(shown(UntrustedText(text))))
    }
  }

  /// What cmark makes of each piece, when each is a quotation of its own on one page.
  private func quotations(of pieces: [String]) throws -> [[MarkdownReader.Node]] {
    let page = pieces.map { "> " + $0 + "\n\n- list\n\n" }.joined()
    var quotations: [[MarkdownReader.Node]] = []
    var isInside = false
    for node in try nodes(page) {
      if node.depth == 2 {
        isInside = node.name == "block_quote"
        if isInside { quotations.append([]) }
      } else if isInside {
        quotations[quotations.count - 1].append(node)
      }
    }
    #expect(quotations.count == pieces.count)
    return quotations
  }

  /// Words with one blank between them; what XML cannot hold is U+FFFD, as cmark writes it.
  private func oneBlank(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      if scalar == " " {
        if !result.isEmpty, result.unicodeScalars.last != " " { result += " " }
      } else {
        result.unicodeScalars.append(
          scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : scalar)
      }
    }
    return result.unicodeScalars.last == " " ? String(result.unicodeScalars.dropLast()) : result
  }

  @Test func linksLeadToHeadingsAndToWhatAPersonGaveAndNowhereElse() throws {
    let page = markdown(Desk().report)
    let xml = try #require(MarkdownReader.commonMark).xml(page)
    let targets = xml.split(separator: "destination=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    let headings = Set(
      page.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") }
        .map { "#" + $0.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-") })
    let given: Set<String> = [
      "https://a.example/reply", "https://a.example/reply?archived", "https://a.example/first",
      "https://a.example/check",
    ]
    #expect(Set(targets.filter { $0.hasPrefix("#") }).isSubset(of: headings))
    #expect(Set(targets.filter { !$0.hasPrefix("#") }) == given)
  }

  @Test func noImageAndNoHTMLIsInAPage() throws {
    let found = try nodes(markdown(Desk().report)).map(\.name)
    #expect(!found.contains("image"))
    #expect(!found.contains("html_inline"))
    #expect(!found.contains("html_block"))
  }
}
