import Corpora
import Sessions
import Text

/// The report as CommonMark that reads well raw: headings, lists and quotations only.
///
/// Ends with a line break. Nothing from an article, a note or a name is markup; the one exception is
/// an address that a person gave as evidence, which is a link that shows where it leads.
public func markdown(_ report: Report) -> String {
  var page = MarkdownPage()
  page.heading(1, MarkdownText(report.titleLine))
  page.paragraph(MarkdownText(report.byline))
  for line in report.restrictions { page.paragraph(MarkdownText(line)) }
  page.heading(2, "\(ReportSection.summary.rawValue)")
  for line in report.summaryLines { page.bullet(MarkdownText(line)) }
  writeContents(of: report, to: &page)
  page.heading(2, "\(ReportSection.claims.rawValue)")
  if report.judged.isEmpty { page.paragraph("No claim in this report bears a verdict.") }
  for claim in report.judged { write(claim, to: &page) }
  writeConflicts(of: report, to: &page)
  writeList(.decisions, report.decisionLines, to: &page)
  page.heading(2, "\(ReportSection.open.rawValue)")
  if report.open.isEmpty { page.paragraph("No claim in this report is open.") }
  for claim in report.open { writeOpen(claim, to: &page) }
  page.heading(2, "\(ReportSection.method.rawValue)")
  for fact in report.methodFacts { page.bullet(fact) }
  writeDocuments(of: report, to: &page)
  writeList(.findings, report.findingLines, to: &page)
  page.heading(2, "\(ReportSection.reproduction.rawValue)")
  for line in report.reproductionLines { page.paragraph(MarkdownText(line)) }
  page.heading(2, "\(ReportSection.manifest.rawValue)")
  for fact in report.manifest.facts { page.bullet(fact) }
  page.paragraph("Complete.")
  return page.text
}

/// Writes a section that is a list; nothing for no lines.
private func writeList(
  _ section: ReportSection, _ lines: [ReportLine], to page: inout MarkdownPage
) {
  guard !lines.isEmpty else { return }
  page.heading(2, "\(section.rawValue)")
  for line in lines { page.bullet(MarkdownText(line)) }
}

private func writeDocuments(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "\(ReportSection.documents.rawValue)")
  if report.documents.isEmpty { page.paragraph("No document is in this report.") }
  for document in report.documents {
    let missing: MarkdownText = document.isLoaded ? "" : ", not loaded"
    page.bullet("\(MarkdownText(document.line))\(missing)")
    for line in document.otherPlaceLines { page.bullet(MarkdownText(line), depth: 1) }
    page.bullet("\(plural(document.claims, "claim"))", depth: 1)
    if document.isPasted { page.bullet("given at the prompt: kept in the session file", depth: 1) }
    for file in document.files {
      let words = MarkdownText(document.words(of: file))
      page.bullet("\(words), SHA-256 of the file \(code: file.digest.hex)", depth: 1)
    }
  }
}
