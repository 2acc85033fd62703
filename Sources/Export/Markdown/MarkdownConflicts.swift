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
    if let standing = markdown(conflict.standing) { page.bullet(standing, depth: 1) }
  }
}

/// Writes what was said of groups of claims and of names; nothing where nothing was.
func writeDecisions(of report: Report, to page: inout MarkdownPage) {
  guard report.hasDecisions else { return }
  page.heading(2, "Groups and names")
  for record in report.groupDecisions {
    page.bullet("\(markdown(record.decision)) – \(record.by), \(record.at.iso)")
  }
  for record in report.nameDecisions {
    page.bullet("\(markdown(record.decision)) – \(record.by), \(record.at.iso)")
  }
}

/// Who said what of a conflict; nil of an open one.
private func markdown(_ standing: ConflictStanding) -> MarkdownText? {
  switch standing {
  case .open: return nil
  case .dismissed(let record): return "dismissed" + reason(of: record)
  case .changed(let record): return "changed since it was dismissed" + reason(of: record)
  case .settled(let record):
    return "settled: \(markdown(record.decision)) – \(record.by), \(record.at.iso)"
  }
}

private func reason(of record: DecisionRecord<ConflictDecided>) -> MarkdownText {
  let why: MarkdownText = record.decision.because.map { " because \($0)" } ?? ""
  return why + " – \(record.by), \(record.at.iso)"
}

private func markdown(_ decided: GroupDecided) -> MarkdownText {
  func words(_ claims: [AnchoredClaim]) -> String {
    claims.map(\.claim.word).joined(separator: ", ")
  }
  switch decided.decision {
  case .confirmed: return "\(words(decided.claims)) say the same"
  case .rejected where decided.others.isEmpty:
    return "no two of \(words(decided.claims)) say the same"
  case .rejected:
    return "\(words(decided.claims)) not the same as \(words(decided.others))"
  }
}

private func markdown(_ decided: NamesDecided) -> MarkdownText {
  let names = decided.names.map { "“\($0)”" as MarkdownText }
  switch decided.decision {
  case .same: return names.joined(separator: ", ") + " are one"
  case .different: return names.joined(separator: ", ") + " are not one"
  }
}
