import Glibc
import TestSupport
import Testing
import Text

@testable import Export

/// cmark, the reference reader of CommonMark: `$CMARK`, else where packages put it.
private let cmark: String? = {
  let named = getenv("CMARK").map { String(cString: $0) }
  return [named, "/usr/bin/cmark", "/usr/local/bin/cmark"].compactMap { $0 }
    .first { access($0, X_OK) == 0 }
}()

@Suite(.enabled(if: cmark != nil, "skipped: the package cmark is not installed"))
struct CommonMarkTests {
  private typealias Node = (depth: Int, name: String, words: String)

  /// The nodes of a page as cmark's XML has them, each with its depth.
  private func nodes(_ page: String) throws -> [Node] {
    let run = try Program.run(path: try #require(cmark), ["-t", "xml"], input: Array(page.utf8))
    return run.outputText.unicodeScalars.split(separator: "\n").compactMap { line in
      let depth = line.prefix { $0 == " " }.count
      let node = line.dropFirst(depth)
      guard node.first == "<", let start = node.dropFirst().first, start != "?", start != "!",
        start != "/"
      else { return nil }
      let name = String(node.dropFirst().prefix { !" />".unicodeScalars.contains($0) })
      let words = node.drop { $0 != ">" }.dropFirst()
      let end = words.lastIndex(of: "<").map { words[..<$0] } ?? words
      return (depth, name, unescaped(String(end)))
    }
  }

  private func unescaped(_ words: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(words) {
      (words, pair) in
      words.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
    }
  }

  /// Everything but the words: what the page is made of.
  private func shape(_ nodes: [Node]) -> [String] {
    nodes.filter { $0.name != "text" }.map { "\($0.depth) \($0.name)" }
  }

  @Test(arguments: HostileString.attacks) func dataIsNeverMarkup(_ hostile: HostileString) throws {
    // The page of a plain word is what the page of any other must be.
    let plain = try nodes(markdown(Desk(replacing: "word").report))
    let found = try nodes(markdown(Desk(replacing: hostile.text).report))
    #expect(shape(found) == shape(plain))
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
    #expect(shape(try nodes(page(hostile.text))) == shape(try nodes(page(plain))))
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
  private func quotations(of pieces: [String]) throws -> [[Node]] {
    let page = pieces.map { "> " + $0 + "\n\n- list\n\n" }.joined()
    var quotations: [[Node]] = []
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
    let run = try Program.run(path: try #require(cmark), ["-t", "xml"], input: Array(page.utf8))
    let targets = run.outputText.split(separator: "destination=\"").dropFirst().map {
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
