import Sessions
import Text

/// Writes what a person corrected of a claim, judged or open.
func writeCorrections(of claim: ReportedClaim, depth: Int, to page: inout MarkdownPage) {
  for record in claim.corrections {
    page.bullet("Corrected: \(record.words(of: claim.handle))", depth: depth)
  }
}

/// Writes what was found on a claim, judged or open.
func writeNotesAndEvidence(
  of claim: ReportedClaim, depth: Int, to page: inout MarkdownPage
) {
  for side in Evidence.Side.allCases {
    let records = claim.evidence(side)
    guard !records.isEmpty else { continue }
    page.bullet(sideTitle(side), depth: depth)
    for record in records {
      page.bullet(
        "\(markdown(record.evidence)) – \(record.by), \(record.at.iso)", depth: depth + 1)
    }
  }
  guard !claim.notes.isEmpty else { return }
  page.bullet("Notes:", depth: depth)
  for record in claim.notes {
    page.bullet("\(record.note.text) – \(record.by), \(record.at.iso)", depth: depth + 1)
  }
}

private func sideTitle(_ side: Evidence.Side) -> MarkdownText {
  switch side {
  case .for: "Evidence for:"
  case .against: "Evidence against:"
  case .context: "Context:"
  }
}

private func markdown(_ evidence: Evidence) -> MarkdownText {
  var line = markdown(evidence.item)
  if let rank = evidence.rank { line = line + ", \(rank.rawValue) source" }
  if let dated = evidence.dated { line = line + ", dated \(dated.iso)" }
  return line
}

private func markdown(_ item: Evidence.Item) -> MarkdownText {
  switch item {
  case .link(let url, let accessed, let archive):
    var line: MarkdownText = "\(address: url)"
    if let accessed { line = line + ", noted \(accessed.iso)" }
    if let archive { line = line + ", archived at \(address: archive)" }
    return line
  case .passage(let document, let anchor):
    return "“\(anchor.exact)” in \(document), characters \(anchor.start) to \(anchor.end)"
  case .file(let path, let digest):
    return "file \(shownPath(path)), SHA-256 \(code: digest.hex)"
  case .person(let name):
    return "\(name), a person"
  }
}
