import Sessions
import Text

/// Writes where wordings part and what was said of it; nothing where there is nothing to tell.
func writeConflicts(of report: Report, to page: inout HTMLPage) {
  guard !report.conflicts.isEmpty else { return }
  page.line("<section aria-labelledby=\"conflicts\">")
  page.heading(2, id: "conflicts", "Conflicts")
  for (index, conflict) in report.conflicts.enumerated() {
    let id = "conflict-\(index + 1)"
    let name: HTMLText = conflict.id.map { "\($0)" } ?? "not found now"
    let claims = conflict.claims.map(\.word).joined(separator: ", ")
    page.heading(3, id: id, "\(name): \(conflict.kind), \(claims)")
    page.line("<p dir=\"auto\">\(conflict.what)</p>")
    writeDrift(of: conflict, id: id, to: &page)
    page.list(
      conflict.sides.map { side in
        let wording: HTMLText = side.wording.isEmpty ? "without it" : "“\(side.wording)”"
        return "\(wording): " + side.claims.map(html).joined(separator: "; ")
      })
    if let standing = conflict.standing.words { page.line("<p dir=\"auto\">\(standing)</p>") }
  }
  page.line("</section>")
}

/// Writes what was said of groups of claims and of names; nothing where nothing was.
func writeDecisions(of report: Report, to page: inout HTMLPage) {
  guard report.hasDecisions else { return }
  page.line("<section aria-labelledby=\"decisions\">")
  page.heading(2, id: "decisions", "Groups and names")
  page.list(
    report.groupDecisions.map { "\($0.decision.words) – \($0.by), \(time: $0.at)" }
      + report.nameDecisions.map { "\($0.decision.words) – \($0.by), \(time: $0.at)" })
  page.line("</section>")
}
