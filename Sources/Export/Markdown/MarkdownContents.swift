/// Writes the list of contents: the sections, and under "Claims" each judged claim with its verdict.
///
/// The anchors are those that readers of Markdown make of headings: `#c17`, `#open-claims`.
func writeContents(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "Contents")
  for section in report.sections where section != .summary {
    page.bullet("[\(section.rawValue)](#\(section.anchor))")
    guard section == .claims else { continue }
    for claim in report.judged {
      let verdict = MarkdownText(claim.verdictLine)
      page.bullet(
        "[\(claim.handle.word)](#\(claim.handle.word)) \(verdict) – \(claim.words)", depth: 1)
    }
  }
}
