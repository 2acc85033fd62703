/// Writes where wordings part and what was said of it; nothing where there is nothing to tell.
func writeConflicts(of report: Report, to page: inout HTMLPage) {
  guard !report.conflicts.isEmpty else { return }
  page.section(.conflicts) { page in
    for (index, conflict) in report.conflicts.enumerated() {
      let id = "conflict-\(index + 1)"
      page.heading(3, id: id, HTMLText(conflict.titleLine))
      page.line("<p dir=\"auto\">\(conflict.what)</p>")
      writeDrift(of: conflict, id: id, to: &page)
      page.list(
        conflict.sides.map { side in
          HTMLText(side.wordingLine + ": " + side.claims.map(\.line).joined(separator: "; "))
        })
      if let standing = conflict.standing.words { page.line("<p dir=\"auto\">\(standing)</p>") }
    }
  }
}
