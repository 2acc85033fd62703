import Sessions
import Text

/// Writes the counts, the pictures of the whole, and a table of the verdicts.
func writeSummary(of report: Report, to page: inout HTMLPage) {
  let summary = report.summary
  page.line("<section aria-labelledby=\"summary\">")
  page.heading(2, id: "summary", "Summary")
  writeVerdictBar(of: summary, to: &page)
  var facts: [HTMLText] = []
  if summary.verdicts.saying > 0 {
    facts.append(
      "\(plural(summary.verdicts.saying, "claim")) checked for whether it was said")
  }
  if let words = summary.staleWords { facts.append("\(words)") }
  if let words = summary.correctedWords { facts.append("\(words)") }
  if summary.lost > 0 {
    facts.append(
      "\(plural(summary.lost, "judged claim")) given as recorded: the text is not loaded or has changed"
    )
  }
  let missing: HTMLText =
    summary.missingDocuments > 0 ? ", \(summary.missingDocuments) of these not loaded" : ""
  facts.append("\(plural(summary.documents, "document"))\(missing)")
  if !report.findings.isEmpty {
    facts.append("\(plural(report.findings.count, "finding")) about the files")
  }
  if let first = report.publications.first {
    facts.append(
      "Published \(plural(report.publications.count, "time")), first \(time: first.at)")
  }
  let checkers = report.checkers.map { "\($0)" as HTMLText }.joined(separator: ", ")
  facts.append("Checked by \(checkers), begun \(time: report.begun)")
  page.list(facts)
  if !report.gaps.isEmpty {
    let words = report.gaps.map { "\($0.rawValue)" as HTMLText }.joined(separator: ", ")
    page.line("<p>The report lacks: \(words).</p>")
  }
  writeTimeline(of: report, to: &page)
  page.table(
    caption: "Verdicts", heads: ["Claim", "Verdict", "Words", "Said by"],
    rows: report.judged.map { claim in
      [
        "<a href=\"#\(claim.handle.word)\">\(claim.handle.word)</a>", title(of: claim),
        "\(fitted(claim.words, to: 90))", claim.claimant.name.map { "\($0)" } ?? "",
      ]
    })
  page.line("</section>")
}

/// "✗ denied (misleading)", with the house's own word where there is one; what is open is said to be.
func title(of claim: ReportedClaim) -> HTMLText {
  guard let verdict = claim.content?.verdict else { return "open, only the saying was checked" }
  let rating: HTMLText = claim.rating.map { " (\($0.label))" } ?? ""
  return "\(mark(of: verdict.tag)) \(verdict.tag.rawValue)\(rating)"
}

/// The sign that stands for a verdict where there is no room for words.
func mark(of tag: Verdict.Tag) -> String {
  switch tag {
  case .confirmed: "✓"
  case .denied: "✗"
  case .unverified: "?"
  }
}

/// The beginning of a text, as it may be shown, in so many columns at most.
func fitted(_ text: UntrustedText, to columns: Int) -> String {
  DisplayText(text).fitted(to: columns).words
}
