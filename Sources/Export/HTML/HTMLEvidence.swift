import Sessions

/// Writes a table of the evidence on a claim; nothing where there is none.
func writeEvidence(on claim: ReportedClaim, to page: inout HTMLPage) {
  let sides = Evidence.Side.allCases.flatMap { claim.evidence($0) }
  page.table(
    caption: "Evidence on \(claim.handle.word)",
    heads: ["Side", "What", "Rank", "Dated", "Given by"],
    rows: sides.map { piece in
      [
        "\(piece.evidence.side.rawValue)", HTMLText(piece.itemLine),
        piece.evidence.rank.map { "\($0.rawValue)" } ?? "not said",
        piece.evidence.dated.map { "<time>\($0.iso)</time>" } ?? "",
        HTMLText("\(piece.by), \(day: piece.at)" as ReportLine),
      ]
    })
}
