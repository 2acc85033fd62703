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
    if let standing = html(conflict.standing) { page.line("<p dir=\"auto\">\(standing)</p>") }
  }
  page.line("</section>")
}

/// Writes what was said of groups of claims and of names; nothing where nothing was.
func writeDecisions(of report: Report, to page: inout HTMLPage) {
  guard !report.groupDecisions.isEmpty || !report.nameDecisions.isEmpty else { return }
  page.line("<section aria-labelledby=\"decisions\">")
  page.heading(2, id: "decisions", "Groups and names")
  page.list(
    report.groupDecisions.map { "\(html($0.decision)) – \($0.by), \(time: $0.at)" }
      + report.nameDecisions.map { "\(html($0.decision)) – \($0.by), \(time: $0.at)" })
  page.line("</section>")
}

/// Who said what of a conflict; nil of an open one.
private func html(_ standing: ConflictStanding) -> HTMLText? {
  switch standing {
  case .open: nil
  case .dismissed(let record): "Dismissed" + reason(of: record)
  case .changed(let record): "Changed since it was dismissed" + reason(of: record)
  case .settled(let record):
    "Settled: \(html(record.decision)) – \(record.by), \(time: record.at)"
  }
}

private func reason(of record: DecisionRecord<ConflictDecided>) -> HTMLText {
  let why: HTMLText = record.decision.because.map { " because \($0)" } ?? ""
  return why + " – \(record.by), \(time: record.at)"
}

private func html(_ decided: GroupDecided) -> HTMLText {
  func words(_ claims: [AnchoredClaim]) -> String {
    claims.map(\.claim.word).joined(separator: ", ")
  }
  switch decided.decision {
  case .confirmed: return "\(words(decided.claims)) say the same"
  case .rejected where decided.others.isEmpty:
    return "no two of \(words(decided.claims)) say the same"
  case .rejected: return "\(words(decided.claims)) not the same as \(words(decided.others))"
  }
}

private func html(_ decided: NamesDecided) -> HTMLText {
  let names = decided.names.map { "“\($0)”" as HTMLText }.joined(separator: ", ")
  switch decided.decision {
  case .same: return names + " are one"
  case .different: return names + " are not one"
  }
}
