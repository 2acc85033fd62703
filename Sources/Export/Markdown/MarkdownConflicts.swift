import Sessions
import Text

/// Writes where wordings part and what was said of it; nothing where there is nothing to tell.
func writeConflicts(of report: Report, to page: inout MarkdownPage) {
  guard !report.conflicts.isEmpty else { return }
  page.heading(2, "Conflicts")
  for conflict in report.conflicts {
    let name: MarkdownText = conflict.id.map { "\($0)" } ?? "not found now"
    let claims = conflict.claims.map(\.word).joined(separator: ", ")
    page.bullet("\(name), \(conflict.kind), \(claims): \(conflict.what)")
    for side in conflict.sides {
      let wording: MarkdownText =
        side.wording.exact.isEmpty ? "without it" : "“\(side.wording)”"
      page.bullet("\(wording):", depth: 1)
      for claim in side.claims { page.bullet(markdown(claim), depth: 2) }
    }
    if let standing = conflict.standing.words { page.bullet("\(standing)", depth: 1) }
  }
}

/// Writes what was said of groups of claims and of names; nothing where nothing was.
func writeDecisions(of report: Report, to page: inout MarkdownPage) {
  guard report.hasDecisions else { return }
  page.heading(2, "Groups and names")
  for record in report.groupDecisions {
    page.bullet("\(record.decision.words) – \(record.by), \(record.at.iso)")
  }
  for record in report.nameDecisions {
    page.bullet("\(record.decision.words) – \(record.by), \(record.at.iso)")
  }
}
