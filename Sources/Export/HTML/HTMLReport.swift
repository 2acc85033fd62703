import Corpora
import Sessions
import Text

/// The report as one HTML file that needs no other: light, dark and for paper, without scripts,
/// with pictures drawn in SVG.
///
/// Its policy forbids every request and every style but its own. Nothing from an article, a note or a
/// name is markup; an address that a person gave as evidence is a link that shows where it leads.
/// Source: HTML Living Standard; WCAG 2.2 for headings, landmarks, tables, pictures and contrast.
public func html(_ report: Report) -> String {
  var page = HTMLPage()
  writeHead(of: report, to: &page)
  page.line("<main id=\"main\">")
  writeSummary(of: report, to: &page)
  writeClaims(of: report, to: &page)
  writeConflicts(of: report, to: &page)
  writeList(.decisions, report.decisionLines, to: &page)
  writeOpenClaims(of: report, to: &page)
  writeMethod(of: report, to: &page)
  writeDocuments(of: report, to: &page)
  writeList(.findings, report.findingLines, to: &page)
  writeReproduction(of: report, to: &page)
  page.line("</main>")
  writeEnd(of: report, to: &page)
  page.line("</body>\n</html>")
  return page.text
}

private func writeHead(of report: Report, to page: inout HTMLPage) {
  let title = report.context[.title] ?? UntrustedText("Fact-check: \(report.name.exact)")
  page.line("<!DOCTYPE html>")
  page.line("<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
  page.line("<meta http-equiv=\"Content-Security-Policy\" content=\"\(HTMLStyle.policy)\">")
  page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
  page.line("<meta name=\"color-scheme\" content=\"light dark\">")
  page.line("<meta name=\"referrer\" content=\"no-referrer\">")
  page.line("<meta name=\"generator\" content=\"factdesk \(report.program)\">")
  page.line("<title>\(title)</title>")
  page.line("<style>\(HTMLText(style: HTMLStyle.text))</style>\n</head>\n<body>")
  page.line("<a class=\"skip\" href=\"#main\">To the report</a>")
  page.line("<header>")
  page.heading(1, id: "title", "\(title)")
  page.line("<p class=\"byline\">\(HTMLText(report.byline))</p>")
  for line in report.restrictions { page.line("<p>\(HTMLText(line))</p>") }
  page.line("</header>")
  page.line("<nav aria-label=\"Contents\">")
  page.list(
    report.sections.map { "<a href=\"#\($0.anchor)\">\($0.rawValue)</a>" })
  page.line("</nav>")
}

private func writeEnd(of report: Report, to page: inout HTMLPage) {
  page.line("<footer>")
  page.heading(2, id: ReportSection.manifest.anchor, "\(ReportSection.manifest.rawValue)")
  var facts = HTMLFacts()
  for fact in report.manifest.facts { facts.add(fact) }
  facts.write(to: &page)
  page.line("<p>This report is complete.</p>")
  page.line("</footer>")
}

extension HTMLText {
  /// A style sheet of ours, which HTML reads without escapes.
  fileprivate init(style: String) { self.init(stringLiteral: style) }
}
