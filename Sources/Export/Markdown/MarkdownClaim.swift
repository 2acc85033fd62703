import Sessions
import Text

/// Writes one judged claim: its words, what was decided and why, who said it and where, what speaks
/// for and against it, and what is missing.
///
/// The heading is the handle alone, so that the anchor which a reader of Markdown makes of it is
/// known: `#c17`.
func write(_ claim: ReportedClaim, to page: inout MarkdownPage) {
  page.heading(3, "\(claim.handle.word)")
  page.quotation("\(claim.words)")
  if let conclusion = claim.context[.conclusion] {
    page.paragraph("**\(verdictWords(of: claim))** – \(conclusion)")
  } else {
    page.paragraph("**\(verdictWords(of: claim))**")
  }
  write(claim.correctionNotes, depth: 0, to: &page)
  writePart("In neutral words", claim.context[.restatement], to: &page)
  write(claim.content, claim.contentReviews, as: "Verdict", claim.rating, to: &page)
  write(claim.saying, claim.sayingReviews, as: "Was it said", nil, to: &page)
  writeSharedWork(on: claim, depth: 0, to: &page)
  if let former = claim.former { page.bullet("Before: \(markdown(former))") }
  for review in claim.stale { page.bullet("Look again: \(markdown(review))") }
  for change in claim.changes { page.bullet("Look again: \(change)") }
  writeClaimant(of: claim, to: &page)
  writeOrigin(of: claim, to: &page)
  writePart("Background", claim.context[.background], to: &page)
  writePart("Why it was chosen", claim.context[.chosen], to: &page)
  writeCorrections(of: claim, depth: 0, to: &page)
  writeNotesAndEvidence(of: claim, depth: 0, to: &page)
  writePart("How it was checked", claim.context[.method], to: &page)
  writePart("What could not be checked", claim.context[.limits], to: &page)
  for record in claim.publications {
    let place: MarkdownText = record.decision.where.map { " at \(address: $0)" } ?? ""
    page.bullet("Published \(record.at.iso)\(place)")
  }
  let gaps: [MarkdownText] = claim.gaps.map { "\($0.rawValue)" }
  if !gaps.isEmpty { page.bullet("Missing: \(gaps.joined(separator: ", "))") }
}

/// "denied (misleading)"; what is open is said to be.
func verdictWords(of claim: ReportedClaim) -> MarkdownText {
  guard let verdict = claim.content?.verdict else {
    return claim.saying == nil ? "open" : "open, only the saying was checked"
  }
  guard let rating = claim.rating else { return "\(verdict.tag.rawValue)" }
  return "\(verdict.tag.rawValue) (\(rating.label))"
}

/// A part of the fact-check that a person wrote, if they did.
private func writePart(
  _ name: MarkdownText, _ words: UntrustedText?, to page: inout MarkdownPage
) {
  if let words { page.bullet("\(name): \(words)") }
}

private func writeClaimant(of claim: ReportedClaim, to page: inout MarkdownPage) {
  let claimant = claim.claimant
  let facts = [claimant.role, claimant.body].compactMap { $0 }.map { "\($0)" as MarkdownText }
  guard !facts.isEmpty else { return }
  let name: MarkdownText = claimant.name.map { "\($0)" } ?? "not named"
  page.bullet("Claimant: \(([name] + facts).joined(separator: ", "))")
}

/// What readers were told to have been wrong, the old wording with it.
func write(
  _ notes: [DecisionRecord<CorrectionNoted>], depth: Int, to page: inout MarkdownPage
) {
  for record in notes {
    page.bullet(
      "Correction of \(record.at.iso): \(record.decision.note) – \(record.by)", depth: depth)
    guard let was = record.decision.was else {
      page.bullet("before: open", depth: depth + 1)
      continue
    }
    var line: MarkdownText = "before: **\(was.tag.rawValue)**"
    if let rating = was.rating { line = line + " (\(rating))" }
    if let conclusion = was.conclusion { line = line + " – \(conclusion)" }
    if let because = was.because { line = line + ", because \(because)" }
    page.bullet(line, depth: depth + 1)
  }
}

private func markdown(_ former: FormerVerdict) -> MarkdownText {
  func words(_ record: VerdictRecord?) -> MarkdownText? {
    guard let verdict = record?.verdict else { return nil }
    let because: MarkdownText = verdict.because.map { ", because \($0)" } ?? ""
    let rating: MarkdownText = verdict.rating.map { " (\($0))" } ?? ""
    return "**\(verdict.tag.rawValue)**\(rating)\(because)"
  }
  let content = words(former.content) ?? "open"
  return content + (words(former.saying).map { "; that it was said: \($0)" } ?? "")
}

/// What has become of a passage.
private func markdown(_ review: AnchorReview) -> MarkdownText {
  let passage: MarkdownText =
    switch review.role {
    case .words: "the words"
    case .evidence: "the evidence “\(review.anchor.exact)”"
    }
  guard let words = review.words else { return "\(passage) no longer in \(review.document.word)" }
  return "\(passage) now read “\(words)” in \(review.document.word)"
}

private func write(
  _ record: VerdictRecord?, _ reviews: [DecisionRecord<ClaimReviewed>], as name: MarkdownText,
  _ rating: HouseScale.Rating?, to page: inout MarkdownPage
) {
  guard let record else { return }
  let own = rating?.label ?? record.verdict.rating
  let rated: MarkdownText = own.map { ", rated “\($0)”" } ?? ""
  page.bullet(
    "\(name): **\(record.verdict.tag.rawValue)**\(rated) – \(record.by), \(record.at.iso)")
  if let because = record.verdict.because { page.bullet("because \(because)", depth: 1) }
  for review in reviews {
    let why: MarkdownText = review.decision.because.map { ": \($0)" } ?? ""
    let word: MarkdownText = review.decision.agrees ? "agreed" : "disagreed"
    page.bullet("\(word)\(why) – \(review.by), \(review.at.iso)", depth: 1)
  }
}
