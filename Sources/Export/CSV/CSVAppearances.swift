import Text

/// Writes a row for each place of each claim: its own first, then those that say the same.
func writeAppearances(of claims: [ReportedClaim], to table: inout CSVTable) {
  table.write(claims.lazy.flatMap(appearances), appearanceColumns())
}

/// A claim and one of the places where it was found.
private struct Appearance {
  let claim: ReportedClaim
  /// Nil for the claim's own place.
  let other: ReportedAppearance?
}

private func appearances(of claim: ReportedClaim) -> [Appearance] {
  [Appearance(claim: claim, other: nil)]
    + claim.appearances.map { Appearance(claim: claim, other: $0) }
}

private func appearanceColumns() -> [CSVColumn<Appearance>] {
  [
    CSVColumn("claim") { .word($0.claim.handle.word) },
    CSVColumn("verdict") { .word($0.claim.standingWord) },
    CSVColumn("rating") { .text($0.claim.rating?.label) },
    CSVColumn("appearance") { .word($0.other.map { $0.claim?.word } ?? $0.claim.handle.word) },
    CSVColumn("text") { .text($0.other?.words ?? $0.claim.words) },
    CSVColumn("document") {
      .word($0.other.map { $0.document?.word } ?? $0.claim.place?.document?.word)
    },
    CSVColumn("name") { .text($0.other?.name ?? $0.claim.place?.name) },
    CSVColumn("outlet") { .text($0.other.map(\.outlet) ?? $0.claim.place?.outlet) },
    CSVColumn("published") {
      .word(($0.other.map(\.published) ?? $0.claim.place?.published)?.iso)
    },
    CSVColumn("where") { .text($0.other == nil ? $0.claim.where : nil) },
  ]
}
