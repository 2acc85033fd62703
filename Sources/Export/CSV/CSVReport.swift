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
  case because
  case checkedBy = "checked_by"
  case checkedAt = "checked_at"
  case saying
  case sayingBecause = "saying_because"
  case sayingBy = "saying_by"
  case sayingAt = "saying_at"
  case text, speaker, source, kind, stance, via, chain
  case document, name, title, outlet, byline, published, url, `where`
  case evidenceFor = "evidence_for"
  case evidenceAgainst = "evidence_against"
  case evidenceContext = "evidence_context"
  case reviews, assigned, replies
  case corrections, stale, notes, appearances, origins, worth, standing, id, start, end
  case textDigest = "text_sha256"
  case before
}

private func cell(_ column: ClaimColumn, of claim: ReportedClaim) -> CSVCell {
  let verdict = claim.content?.verdict
  let speaker = claim.chain.first
  let place = claim.place
  switch column {
  case .claim: return .word(claim.handle.word)
  case .verdict: return .word(verdict?.tag.rawValue ?? "open")
  case .rating: return .text(claim.rating?.label)
  case .ratingNumber: return claim.rating?.number.map { .number($0) } ?? .none
  case .because: return .text(verdict?.because)
  case .checkedBy: return .text(claim.content?.by)
  case .checkedAt: return .word(claim.content?.at.iso)
  case .saying: return .word(claim.saying?.verdict.tag.rawValue)
  case .sayingBecause: return .text(claim.saying?.verdict.because)
  case .sayingBy: return .text(claim.saying?.by)
  case .sayingAt: return .word(claim.saying?.at.iso)
  case .text: return .text(claim.words)
  case .speaker: return .text(speaker?.speaker)
  case .source: return .text(speaker?.source)
  case .kind: return .word(speaker?.kind?.rawValue)
  case .stance: return .word(speaker?.stance?.rawValue)
  case .via: return .text(speaker?.via)
  case .chain:
    return .lines(claim.chain.map { String(repeating: "> ", count: $0.depth) + words($0) })
  case .document: return .word(place?.document?.word)
  case .name: return .text(place?.name)
  case .title: return .text(place?.title)
  case .outlet: return .text(place?.outlet)
  case .byline: return .text(place?.byline)
  case .published: return .word(place?.published?.iso)
  case .url: return .text(place?.url)
  case .where: return .text(claim.where)
  case .evidenceFor: return .lines(claim.evidence(.for).map(words))
  case .evidenceAgainst: return .lines(claim.evidence(.against).map(words))
  case .evidenceContext: return .lines(claim.evidence(.context).map(words))
  case .reviews:
    return .lines(
      claim.contentReviews.map { words($0, on: "") }
        + claim.sayingReviews.map { words($0, on: " (that it was said)") })
  case .assigned: return .text(claim.assignment?.decision.to)
  case .replies: return .lines(claim.answers.map(words))
  case .corrections: return .lines(claim.corrections.map { $0.words(of: claim.handle).exact })
  case .stale: return .lines(claim.stale.map(words))
  case .notes: return .lines(claim.notes.map(words))
  case .appearances: return .lines(claim.appearances.map(words))
  case .origins: return claim.origins.map { .number($0) } ?? .none
  case .worth: return claim.worth.map { .decimal(($0.score * 100).rounded() / 100) } ?? .none
  case .standing: return .word(claim.standing.rawValue)
  case .id: return .word(claim.id?.hex)
  case .start: return place.map { .number($0.start) } ?? .none
  case .end: return place.map { .number($0.end) } ?? .none
  case .textDigest: return .word(place?.textDigest.hex)
  case .before:
    return claim.former.map { .word($0.content?.verdict.tag.rawValue ?? "open") } ?? .none
  }
}

/// What the words were and what they are now; nothing after the arrow where they are gone.
private func words(_ review: AnchorReview) -> String {
  review.anchor.exact.exact + " → " + (review.words?.exact ?? "")
}

/// "Song (asserts, through CNN)".
private func words(_ link: ReportedAttribution) -> String {
  let facts = [
    link.kind?.rawValue, link.stance?.rawValue, link.via.map { "through " + $0.exact },
  ].compactMap { $0 }
  let name = link.name?.exact ?? "not named"
  return facts.isEmpty ? name : name + " (" + facts.joined(separator: ", ") + ")"
}

private func words(_ record: EvidenceRecord) -> String {
  let item: String =
    switch record.evidence.item {
    case .link(let url, let accessed, let archive):
      url.exact + (accessed.map { ", noted " + $0.iso } ?? "")
        + (archive.map { ", archived at " + $0.exact } ?? "")
    case .passage(let document, let anchor):
      "\"" + anchor.exact.exact + "\" in " + document.exact
    case .file(let path, let digest): shownPath(path).exact + ", SHA-256 " + digest.hex
    case .person(let name): name.exact
    }
  return item + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "agreed: the wire has it (ben, 2026-11-22T09:31:00Z)".
private func words(_ record: DecisionRecord<ClaimReviewed>, on aspect: String) -> String {
  let review = record.decision
  return (review.agrees ? "agreed" : "disagreed") + aspect
    + (review.because.map { ": " + $0.exact } ?? "")
    + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "the ministry: no comment (ana, …)", "waiting for the ministry, due 2026-12-01 (ana, …)".
private func words(_ record: DecisionRecord<ReplyAwaited>) -> String {
  let asked = record.decision
  let answer =
    asked.reply.map { asked.from.exact + ": " + $0.exact }
    ?? "waiting for " + asked.from.exact + (asked.due.map { ", due " + $0.iso } ?? "")
  return answer + " (" + record.by.exact + ", " + record.at.iso + ")"
}

private func words(_ record: NoteRecord) -> String {
  record.note.text.exact + " (" + record.by.exact + ", " + record.at.iso + ")"
}

private func words(_ appearance: ReportedAppearance) -> String {
  [
    appearance.claim?.word, appearance.document?.word, appearance.name.exact,
    appearance.outlet?.exact, appearance.published?.iso,
  ].compactMap { $0 }.joined(separator: ", ")
}
