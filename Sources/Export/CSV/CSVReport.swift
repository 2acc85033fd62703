import Claims
import Corpora
import Sessions
import Text

/// The report as CSV (RFC 4180): a row of names, then one row for each claim, by handle, the open ones
/// included; or one for each appearance, piece of evidence or event.
///
/// The manifest stands at the end of each row. What is not known is an empty cell. Where a claim has
/// several of a thing (evidence, notes, appearances), its cell has a line for each.
public func csv(_ report: Report, style: CSVStyle = CSVStyle()) -> String {
  var table = CSVTable(style: style, manifest: report.manifest)
  let claims = (report.judged + report.open).sorted { $0.handle < $1.handle }
  switch style.rows {
  case .claims: write(claims, to: &table)
  case .appearances: writeAppearances(of: claims, to: &table)
  case .evidence: writeEvidence(on: claims, to: &table)
  case .events: write(report.events, to: &table)
  }
  return table.text
}

private func write(_ claims: [ReportedClaim], to table: inout CSVTable) {
  table.write(
    claims,
    ClaimColumn.allCases.map { column in
      CSVColumn(column.rawValue) { cell(column, of: $0) }
    })
}

/// The columns, in order, by the names they bear in the first row.
private enum ClaimColumn: String, CaseIterable {
  case claim, verdict, rating
  case ratingNumber = "rating_number"
  case ratingNote = "rating_note"
  case because
  case checkedBy = "checked_by"
  case checkedAt = "checked_at"
  case saying
  case sayingBecause = "saying_because"
  case sayingBy = "saying_by"
  case sayingAt = "saying_at"
  case text, claimant, speaker, source, kind, stance, via, chain
  case document, name, title, outlet, byline, published, url, `where`
  case evidenceFor = "evidence_for"
  case evidenceAgainst = "evidence_against"
  case evidenceContext = "evidence_context"
  case reviews, assigned, replies
  case corrections, stale, notes, appearances, origins, worth, standing, id, start, end
  case textDigest = "text_sha256"
  case restatement, role, body
  case firstSeen = "first_seen"
  case seenAt = "seen_at"
  case background, chosen, conclusion, method, limits
  case correctionNotes = "correction_notes"
  case publications, missing, before
}

private func cell(_ column: ClaimColumn, of claim: ReportedClaim) -> CSVCell {
  let verdict = claim.content?.verdict
  let speaker = claim.chain.first
  let place = claim.place
  switch column {
  case .claim: return .word(claim.handle.word)
  case .verdict: return .word(claim.standingWord)
  case .rating: return .text(claim.rating?.label)
  case .ratingNumber: return claim.rating?.number.map { .number($0) } ?? .none
  case .ratingNote: return .text(claim.ratingFault?.words)
  case .because: return .text(verdict?.because)
  case .checkedBy: return .text(claim.content?.by)
  case .checkedAt: return .word(claim.content?.at.iso)
  case .saying: return .word(claim.saying?.verdict.tag.rawValue)
  case .sayingBecause: return .text(claim.saying?.verdict.because)
  case .sayingBy: return .text(claim.saying?.by)
  case .sayingAt: return .word(claim.saying?.at.iso)
  case .text: return .text(claim.words)
  case .claimant: return .text(claim.claimant.name)
  case .speaker: return .text(speaker?.speaker)
  case .source: return .text(speaker?.source)
  case .kind: return .word(speaker?.kind?.rawValue)
  case .stance: return .word(speaker?.stance?.rawValue)
  case .via: return .text(speaker?.via)
  case .chain:
    return .lines(claim.chain.map(csvWords))
  case .document: return .word(place?.document?.word)
  case .name: return .text(place?.name)
  case .title: return .text(place?.title)
  case .outlet: return .text(place?.outlet)
  case .byline: return .text(place?.byline)
  case .published: return .word(place?.published?.iso)
  case .url: return .text(place?.url)
  case .where: return .text(claim.where)
  case .evidenceFor: return .lines(claim.evidence(.for).map(csvWords))
  case .evidenceAgainst: return .lines(claim.evidence(.against).map(csvWords))
  case .evidenceContext: return .lines(claim.evidence(.context).map(csvWords))
  case .reviews:
    return .lines(
      claim.contentReviews.map { csvWords($0, on: "") }
        + claim.sayingReviews.map { csvWords($0, on: " (that it was said)") })
  case .assigned: return .text(claim.assignment?.decision.to)
  case .replies: return .lines(claim.answers.map(csvWords))
  case .corrections: return .lines(claim.corrections.map { $0.words(of: claim.handle).exact })
  case .stale: return .lines(claim.stale.map(csvWords) + claim.changes.map(\.exact))
  case .notes: return .lines(claim.notes.map(csvWords))
  case .appearances: return .lines(claim.appearances.map(csvWords))
  case .origins: return claim.origins.map { .number($0) } ?? .none
  case .worth: return claim.worth.map { .decimal(($0.score * 100).rounded() / 100) } ?? .none
  case .standing: return .word(claim.standing.rawValue)
  case .id: return .word(claim.id?.hex)
  case .start: return place.map { .number($0.start) } ?? .none
  case .end: return place.map { .number($0.end) } ?? .none
  case .textDigest: return .word(place?.textDigest.hex)
  case .restatement: return .text(claim.context[.restatement])
  case .role: return .text(claim.claimant.role)
  case .body: return .text(claim.claimant.body)
  case .firstSeen: return .word(claim.firstSeen?.day?.iso)
  case .seenAt: return .text(claim.firstSeen?.place)
  case .background: return .text(claim.context[.background])
  case .chosen: return .text(claim.context[.chosen])
  case .conclusion: return .text(claim.context[.conclusion])
  case .method: return .text(claim.context[.method])
  case .limits: return .text(claim.context[.limits])
  case .correctionNotes: return .lines(claim.correctionNotes.map(csvWords))
  case .publications: return .lines(claim.publications.map(csvWords))
  case .missing: return .lines(claim.gaps.map(\.rawValue))
  case .before:
    return claim.former.map { .word($0.standingWord) } ?? .none
  }
}
