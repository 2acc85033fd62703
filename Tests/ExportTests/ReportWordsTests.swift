import Claims
import Sessions
import Testing
import Text

@testable import Export

/// Markdown and HTML say the same in the same words.
@Suite struct ReportWordsTests {
  private let report = Desk(hasDrift: true).report

  /// The words of a page, tags and escapes left out.
  private func words(of html: String) -> String {
    var words = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { words.append(character) }
      if character == ">" { isTag = false }
    }
    for (escaped, sign) in [("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&")] {
      words = words.replacing(escaped, with: sign)
    }
    return words
  }

  private func words(ofMarkdown text: String) -> String {
    text.filter { !"\\`*<>".contains($0) }
  }

  private func plain(_ line: ReportLine) -> String { words(ofMarkdown: MarkdownText(line).line) }

  @Test func bothHaveEverySectionInOneOrder() {
    for page in [markdown(report), html(report)] {
      let places = report.sections.compactMap { section in
        (page.firstRange(of: "## \(section.rawValue)\n")
          ?? page.firstRange(of: ">\(section.rawValue)</h2>"))?.lowerBound
      }
      #expect(places.count == report.sections.count && places == places.sorted())
    }
  }

  @Test func bothHaveEveryLineOfTheSummary() {
    for page in [words(ofMarkdown: markdown(report)), words(of: html(report))] {
      for line in report.summaryLines { #expect(page.contains(plain(line)), "\(plain(line))") }
    }
  }

  @Test func bothHaveEveryFactOfAClaim() {
    for page in [words(ofMarkdown: markdown(report)), words(of: html(report))] {
      for claim in report.judged {
        for fact in claim.openingFacts + claim.closingFacts {
          #expect(page.contains(fact.label.rawValue))
          for line in fact.lines { #expect(page.contains(plain(line)), "\(plain(line))") }
        }
        for piece in claim.evidence { #expect(page.contains(plain(piece.itemLine))) }
      }
    }
  }

  @Test func aWholeDocumentIsNoQuotation() {
    let piece = report.judged[0].evidence.last
    #expect(piece?.document?.handle.word == "d2")
    let line = piece.map { plain($0.itemLine) } ?? ""
    #expect(
      line.hasPrefix("the whole of d2, market.txt; 2022-03-14, https://north.example/rome?a=1"))
    #expect(!line.contains("Song said") && !line.contains("“"))
    let rows = csv(report, style: CSVStyle(rows: .evidence))
    #expect(
      rows.contains("c1,denied,context,document,https://north.example/rome?a=1,,,market.txt,"))
  }

  @Test(arguments: [
    ("He left.", "“He left.”"), ("“He left.”", "“He left.”"), ("\"He left.\"", "\"He left.\""),
    ("“A” and “B”", "““A” and “B””"), ("“He left.” So.", "““He left.” So.”"), ("", "“”"),
  ]) func aQuotationHasOnePairOfMarks(words: String, told: String) {
    #expect(plain("\(quoted: UntrustedText(words))") == told)
  }

  @Test func evidenceThatIsAClaimIsToldWithItsVerdict() {
    let piece = report.judged[0].evidence.first { $0.claim != nil }
    #expect(piece?.claim?.handle == ClaimHandle(3))
    #expect(piece.map { plain($0.itemLine) }?.hasSuffix(" (it is c3: still open)") == true)
  }

  @Test func whatIsMissingCountsThePiecesThatSayNothing() {
    #expect(
      markdown(report).contains(
        "which of its evidence is primary (not said of 4 of 5 pieces)"))
  }

  @Test func whatIsOnlyInsideAClaimIsSaidToBe() {
    let bench = "The mayor said that the clerk denied it."
    let text = WithheldText(SourceText(bench), .none)
    func link(_ name: String, depth: Int, _ stance: Attribution.Stance) -> ReportedAttribution {
      let start = bench.utf8.firstRange(of: name.utf8).map {
        bench.utf8.distance(from: bench.utf8.startIndex, to: $0.lowerBound)
      }
      let range = TextRange(start ?? 0, (start ?? 0) + name.utf8.count)
      return ReportedAttribution(
        Attribution(
          source: [range], cue: [], content: [], speaker: range, how: nil, isCertain: depth == 0,
          kind: depth == 0 ? .named : .unnamed, stance: stance, strength: .said, via: nil,
          depth: depth, reason: "test"), text)
    }
    #expect(plain(link("The mayor", depth: 0, .asserts).line) == "The mayor")
    let inner = link("the clerk", depth: 1, .denies)
    #expect(plain(inner.line) == "and in it: probably the clerk (not named), who denies it")
    #expect(csvWords(inner) == "> and in it: the clerk (unnamed, denies)")
  }

  @Test func theCountsAreOneInEveryFormat() throws {
    let summary = report.summary
    #expect(summary.judged + summary.open == report.manifest.rows)
    #expect(summary.verdicts.judged == summary.judged)
    let template = try ReportTemplate(
      parsing: UntrustedText("{{judged}} {{open}} {{saying_alone}}"), path: UntrustedText("t"))
    #expect(template.text(of: report) == "3 2 1")
    let verdicts = csv(report).split(separator: "\r\n").map { $0.split(separator: ",")[1] }
    #expect(verdicts.count { $0 == "open" } == 2 && verdicts.count { $0 == "saying" } == 1)
    for page in [markdown(report), html(report)] {
      #expect(page.contains("5 claims: 3 judged, 2 open"))
    }
  }

  @Test func whoSpeaksForItselfIsTheClaimant() throws {
    let open = try #require(report.open.first { $0.handle == ClaimHandle(3) })
    #expect(open.claimant.name == UntrustedText("Northern Wire"))
    #expect(!open.claimant.isPerson)
    #expect(!ReportGap.gaps(of: open).contains(.claimant))
    #expect(!ReportGap.gaps(of: open).contains(.role))
  }
}
