/// Writes where wordings part and what was said of it; nothing where there is nothing to tell.
func writeConflicts(of report: Report, to page: inout MarkdownPage) {
  guard !report.conflicts.isEmpty else { return }
  page.heading(2, "\(ReportSection.conflicts.rawValue)")
  for conflict in report.conflicts {
    page.bullet("\(MarkdownText(conflict.titleLine)): \(conflict.what)")
    for side in conflict.sides {
      page.bullet("\(MarkdownText(side.wordingLine)):", depth: 1)
      for claim in side.claims { page.bullet(MarkdownText(claim.line), depth: 2) }
    }
    if let standing = conflict.standing.words { page.bullet("\(standing)", depth: 1) }
  }
}
