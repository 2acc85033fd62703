/// Writes the list of contents: the sections, and under "Claims" each judged claim with its verdict.
///
/// The anchors are those that readers of Markdown make of headings: `#c17`, `#open-claims`.
func writeContents(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "Contents")
  page.bullet("[Claims](#claims)")
  for claim in report.judged {
    page.bullet(
      "[\(claim.handle.word)](#\(claim.handle.word)) \(verdictWords(of: claim)): \(claim.words)",
      depth: 1)
  }
  if !report.conflicts.isEmpty { page.bullet("[Conflicts](#conflicts)") }
  if report.hasDecisions { page.bullet("[Groups and names](#groups-and-names)") }
  page.bullet("[Open claims](#open-claims)")
  page.bullet("[Method and limits](#method-and-limits)")
  page.bullet("[Corpus](#corpus)")
  if !report.findings.isEmpty { page.bullet("[Findings](#findings)") }
  page.bullet("[How to reproduce](#how-to-reproduce)")
  page.bullet("[Manifest](#manifest)")
}
