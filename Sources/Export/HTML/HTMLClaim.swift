import Sessions
import Text

/// Writes every judged claim.
func writeClaims(of report: Report, to page: inout HTMLPage) {
  page.section(.claims) { page in
    if report.judged.isEmpty { page.line("<p>No claim in this report bears a verdict.</p>") }
    let origins = OriginGraphs(report)
    for claim in report.judged { write(claim, origins, of: report, to: &page) }
  }
}

private func write(
  _ claim: ReportedClaim, _ origins: OriginGraphs, of report: Report, to page: inout HTMLPage
) {
  let handle = claim.handle.word
  let kind = claim.content?.verdict.tag.rawValue ?? "open"
  page.line("<article id=\"\(handle)\" class=\"\(kind)\" aria-labelledby=\"\(handle)-title\">")
  page.heading(3, id: handle + "-title", "\(handle): \(title(of: claim))")
  page.line("<blockquote dir=\"auto\"><p>\(claim.words)</p></blockquote>")
  if let conclusion = claim.context[.conclusion] {
    page.line("<p class=\"verdict\" dir=\"auto\">\(conclusion)</p>")
  }
  var facts = HTMLFacts()
  for fact in claim.openingFacts + claim.closingFacts { facts.add(fact) }
  facts.write(to: &page)
  writeEvidence(on: claim, to: &page)
  origins.write(for: claim.handle, of: report, to: &page)
  page.line("</article>")
}
