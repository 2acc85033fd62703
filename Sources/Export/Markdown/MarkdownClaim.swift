/// Writes one judged claim: its words, what was decided and why, who said it and where, what speaks
/// for and against it, and what is missing.
///
/// The heading is the handle alone, so that the anchor which a reader of Markdown makes of it is
/// known: `#c17`.
func write(_ claim: ReportedClaim, to page: inout MarkdownPage) {
  page.heading(3, "\(claim.handle.word)")
  page.quotation("\(claim.words)")
  let verdict = MarkdownText(claim.verdictLine)
  if let conclusion = claim.context[.conclusion] {
    page.paragraph("**\(verdict)** – \(conclusion)")
  } else {
    page.paragraph("**\(verdict)**")
  }
  for fact in claim.openingFacts + claim.evidenceFacts + claim.closingFacts { page.bullet(fact) }
}

/// Writes an open claim with what is known of it.
func writeOpen(_ claim: ReportedClaim, to page: inout MarkdownPage) {
  var line: MarkdownText = "\(claim.handle.word): \(claim.words)"
  if let name = claim.claimant.name { line = line + " – \(name)" }
  if let document = claim.place?.document { line = line + " (\(document.word))" }
  page.bullet(line)
  for fact in claim.openFacts { page.bullet(fact, depth: 1) }
}

extension MarkdownPage {
  /// A name with what is said under it: several things side by side stand below it, and what belongs
  /// to the first line below that.
  mutating func bullet(_ fact: ReportFact, depth: Int = 0) {
    let lines = fact.lines.map { MarkdownText($0) }
    let stands = fact.isList && lines.count > 1
    bullet(stands ? "\(fact.label.rawValue):" : "\(fact.label.rawValue): \(lines[0])", depth: depth)
    for line in stands ? lines[...] : lines.dropFirst() { bullet(line, depth: depth + 1) }
  }
}
