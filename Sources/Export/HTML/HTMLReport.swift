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
  writeDecisions(of: report, to: &page)
  writeOpenClaims(of: report, to: &page)
  writeCorpus(of: report, to: &page)
  writeMethod(of: report, to: &page)
  page.line("</main>")
  writeEnd(of: report, to: &page)
  page.line("</body>\n</html>")
  return page.text
}

private func writeHead(of report: Report, to page: inout HTMLPage) {
  let title = report.context[.title].map { "\($0)" as HTMLText } ?? "Fact-check: \(report.name)"
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
  page.heading(1, id: "title", title)
  let names: [HTMLText] = [ReportPart.author, .publisher].compactMap { part in
    report.context[part].map { "\($0) · " }
  }
  page.line(
    "<p class=\"byline\">\(names.joined(separator: ""))\(report.date.day) · factdesk \(report.program)</p>"
  )
  if let moment = report.asOf {
    page.line("<p>The session as it was after \(moment); what was done later is left out.</p>")
  }
  for words in report.manifest.selection { page.line("<p>Only a part: \(words)</p>") }
  page.line("</header>")
  page.line("<nav aria-label=\"Contents\">")
  page.list(
    sections(of: report).map { id, words in "<a href=\"#\(id)\">\(words)</a>" })
  page.line("</nav>")
}

/// The sections that the report has, by their anchors.
private func sections(of report: Report) -> [(id: String, words: HTMLText)] {
  var sections: [(id: String, words: HTMLText)] = [("summary", "Summary"), ("claims", "Claims")]
  if !report.conflicts.isEmpty { sections.append(("conflicts", "Conflicts")) }
  if report.hasDecisions {
    sections.append(("decisions", "Groups and names"))
  }
  sections.append(("open", "Open claims"))
  sections.append(("corpus", "Corpus"))
  if !report.findings.isEmpty { sections.append(("findings", "Findings")) }
  return sections + [
    ("method", "Method and limits"), ("reproduce", "How to reproduce"), ("manifest", "Manifest"),
  ]
}

private func writeEnd(of report: Report, to page: inout HTMLPage) {
  let manifest = report.manifest
  page.line("<footer>")
  page.heading(2, id: "manifest", "Manifest")
  var facts = HTMLFacts()
  facts.add("Rows", "\(plural(manifest.rows, "claim"))")
  facts.add(
    "Selection",
    manifest.selection.isEmpty ? ["everything"] : manifest.selection.map { "\($0)" })
  facts.add(
    "Session", "\(plural(manifest.events, "event")), head <code>\(manifest.head.hex)</code>")
  facts.add(
    "Corpus", "\(plural(manifest.corpus.count, "text")), <code>\(manifest.corpusDigest.hex)</code>")
  facts.add(
    "Withheld",
    manifest.withheld > 0 ? "\(plural(manifest.withheld, "protected name"))" : nil)
  facts.add("Program", "factdesk \(manifest.program)")
  facts.write(to: &page)
  page.line("<p>This report is complete.</p>")
  page.line("</footer>")
}

extension HTMLText {
  /// A style sheet of ours, which HTML reads without escapes.
  fileprivate init(style: String) { self.init(stringLiteral: style) }
}
