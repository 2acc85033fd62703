import Sessions
import Text

/// Writes the counts, the pictures of the whole, and a table of the verdicts.
func writeSummary(of report: Report, to page: inout HTMLPage) {
  page.section(.summary) { page in
    writeVerdictBar(of: report.summary, to: &page)
    page.list(report.summaryLines.map { HTMLText($0) })
    writeTimeline(of: report, to: &page)
    page.table(
      caption: "Verdicts", heads: ["Claim", "Verdict", "Words", "Said by"],
      rows: report.judged.map { claim in
        [
          "<a href=\"#\(claim.handle.word)\">\(claim.handle.word)</a>", title(of: claim),
          "\(beginning(of: claim.words, in: 90))", claim.claimant.name.map { "\($0)" } ?? "",
        ]
      })
  }
}

/// "✗ denied (misleading)", with the sign of the verdict before its words.
func title(of claim: ReportedClaim) -> HTMLText {
  let sign: HTMLText = claim.content.map { "\(mark(of: $0.verdict.tag)) " } ?? ""
  return sign + HTMLText(claim.verdictLine)
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

/// The first words of a text, in so many columns at most; the last of them is whole.
private func beginning(of text: UntrustedText, in columns: Int) -> String {
  let cut = fitted(text, to: columns)
  guard cut.hasSuffix("…"), let blank = cut.lastIndex(of: " ") else { return cut }
  return cut[..<blank] + "…"
}
