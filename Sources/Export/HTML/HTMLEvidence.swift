import Sessions
import Text

/// Writes a table of the evidence on a claim; nothing where there is none.
func writeEvidence(on claim: ReportedClaim, to page: inout HTMLPage) {
  let sides = Evidence.Side.allCases.flatMap { claim.evidence($0) }
  page.table(
    caption: "Evidence on \(claim.handle.word)",
    heads: ["Side", "What", "Rank", "Dated", "Given by"],
    rows: sides.map { record in
      [
        side(of: record), html(record.evidence.item),
        record.evidence.rank.map { "\($0.rawValue)" } ?? "not said",
        record.evidence.dated.map { "<time>\($0.iso)</time>" } ?? "",
        "\(record.by), \(time: record.at)",
      ]
    })
}

private func side(of record: EvidenceRecord) -> HTMLText {
  switch record.evidence.side {
  case .for: "for"
  case .against: "against"
  case .context: "context"
  }
}

private func html(_ item: Evidence.Item) -> HTMLText {
  switch item {
  case .link(let url, let accessed, let archive):
    var line: HTMLText = "\(address: url)"
    if let accessed { line += ", noted \(time: accessed)" }
    if let archive { line += ", archived at \(address: archive)" }
    return line
  case .passage(let document, let anchor):
    return "“\(anchor.exact)” in \(document), characters \(anchor.start) to \(anchor.end)"
  case .file(let path, let digest):
    return "file \(shownPath(path)), SHA-256 <code>\(digest.hex)</code>"
  case .person(let name):
    return "\(name), a person"
  }
}
