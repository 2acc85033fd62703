import Claims
import Corpora
import Sessions
import Text

/// Writes every judged claim.
func writeClaims(of report: Report, to page: inout HTMLPage) {
  page.line("<section aria-labelledby=\"claims\">")
  page.heading(2, id: "claims", "Claims")
  if report.judged.isEmpty { page.line("<p>No claim bears a verdict yet.</p>") }
  let origins = OriginGraphs(report)
  for claim in report.judged { write(claim, origins, of: report, to: &page) }
  page.line("</section>")
}

private func write(
  _ claim: ReportedClaim, _ origins: OriginGraphs, of report: Report, to page: inout HTMLPage
) {
  let handle = claim.handle.word
  let kind = claim.content?.verdict.tag.rawValue ?? "open"
  page.line("<article id=\"\(handle)\" class=\"\(kind)\" aria-labelledby=\"\(handle)-title\">")
  page.heading(3, id: handle + "-title", "\(handle): \(title(of: claim))")
  page.line("<blockquote dir=\"auto\"><p>\(claim.words)</p></blockquote>")
  if let restatement = claim.context[.restatement] {
    page.line("<p dir=\"auto\">In other words: \(restatement)</p>")
  }
  if let conclusion = claim.context[.conclusion] {
    page.line("<p class=\"verdict\" dir=\"auto\">\(conclusion)</p>")
  }
  for note in claim.correctionNotes {
    page.line("<p class=\"note\" dir=\"auto\">Correction: \(html(note))</p>")
  }
  write(claim.content, claim.contentReviews, as: "Verdict", rating: claim.rating, to: &page)
  write(claim.saying, claim.sayingReviews, as: "Was it said", rating: nil, to: &page)
  var facts = HTMLFacts()
  add(originOf: claim, to: &facts)
  facts.add("Context", claim.context[.background].map { "\($0)" })
  facts.add("Why chosen", claim.context[.chosen].map { "\($0)" })
  facts.add("Method", claim.context[.method].map { "\($0)" })
  facts.add("Limits", claim.context[.limits].map { "\($0)" })
  facts.add("For", claim.assignment.flatMap(html))
  facts.add("Answer", claim.answers.map(html))
  facts.add("Look again", claim.stale.map(html) + claim.changes.map { "\($0)" })
  facts.add("Was", claim.former.map(html))
  facts.add("Found claim", claim.corrections.map { "\($0.words(of: claim.handle))" })
  facts.add("Published", claim.publications.map(html))
  facts.add("Notes", claim.notes.map { "\($0.note.text) – \($0.by), \(time: $0.at)" })
  let gaps = claim.gaps.map { "\($0.rawValue)" as HTMLText }
  facts.add("Missing", gaps.isEmpty ? nil : gaps.joined(separator: ", "))
  facts.write(to: &page)
  writeEvidence(on: claim, to: &page)
  origins.write(for: claim.handle, of: report, to: &page)
  page.line("</article>")
}

private func write(
  _ record: VerdictRecord?, _ reviews: [DecisionRecord<ClaimReviewed>], as name: HTMLText,
  rating: HouseScale.Rating?, to page: inout HTMLPage
) {
  guard let record else { return }
  let tag = record.verdict.tag
  let label = rating?.label ?? record.verdict.rating
  let house: HTMLText = label.map { ", rated “\($0)”" } ?? ""
  page.line(
    "<p>\(name): <span class=\"verdict\">\(mark(of: tag)) \(tag.rawValue)</span>\(house) – \(record.by), \(time: record.at)</p>"
  )
  if let because = record.verdict.because {
    page.line("<p class=\"because\" dir=\"auto\">Because \(because)</p>")
  }
  page.list(
    reviews.map { review in
      let why: HTMLText = review.decision.because.map { ": \($0)" } ?? ""
      let word: HTMLText = review.decision.agrees ? "Agreed" : "Disagreed"
      return "\(word)\(why) – \(review.by), \(time: review.at)"
    })
}

private func add(originOf claim: ReportedClaim, to facts: inout HTMLFacts) {
  let links = claim.chain.map(html)
  switch claim.standing {
  case .found:
    let outlet = claim.place?.outlet ?? UntrustedText("the document")
    facts.add("Said by", links.isEmpty ? ["\(outlet), in its own voice"] : links)
  case .own:
    facts.add("Said by", links)
    facts.add("Origin", "a claim that the checker added")
  case .lost:
    facts.add(
      "Origin", "given as recorded with the verdict: the text is not loaded or has changed")
  }
  let claimant = [claim.claimant.role, claim.claimant.body].compactMap { $0 }
  facts.add(
    "Claimant",
    claimant.isEmpty ? nil : claimant.map { "\($0)" as HTMLText }.joined(separator: ", "))
  facts.add("First seen", claim.firstSeen.map(html))
  facts.add("Where", claim.where.map { "\(address: $0)" })
  facts.add("Document", claim.place.map(html))
  facts.add("Also in", claim.appearances.map(html))
}
