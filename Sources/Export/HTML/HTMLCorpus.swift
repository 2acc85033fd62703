import Sessions
import Text

/// Writes the claims without a verdict, with what was found on them.
func writeOpenClaims(of report: Report, to page: inout HTMLPage) {
  page.line("<section aria-labelledby=\"open\">")
  page.heading(2, id: "open", "Open claims")
  if report.open.isEmpty { page.line("<p>No claim is open.</p>") }
  page.list(
    report.open.map { claim in
      var line: HTMLText = "\(claim.handle.word): <span dir=\"auto\">\(claim.words)</span>"
      if let name = claim.chain.first?.name { line += " – \(name)" }
      if let document = claim.place?.document {
        line += " (<a href=\"#\(document.word)\">\(document.word)</a>)"
      }
      for record in claim.correctionNotes { line += "; correction: " + html(record) }
      for record in claim.corrections { line += "; corrected: \(record.words(of: claim.handle))" }
      if let work = claim.assignment.flatMap(html) { line += "; for \(work)" }
      for record in claim.answers { line += "; " + html(record) }
      for record in claim.notes {
        line += "; note: \(record.note.text) – \(record.by), \(time: record.at)"
      }
      return line
    })
  for claim in report.open { writeEvidence(on: claim, to: &page) }
  page.line("</section>")
}

/// Writes the documents, in enough detail to find the same texts again, and what was found about
/// their files.
func writeCorpus(of report: Report, to page: inout HTMLPage) {
  page.line("<section aria-labelledby=\"corpus\">")
  page.heading(2, id: "corpus", "Corpus")
  if report.documents.isEmpty { page.line("<p>No document was loaded.</p>") }
  page.table(
    caption: "Documents",
    heads: ["Document", "Name", "Title", "Outlet", "Published", "Claims"],
    rows: report.documents.map { document in
      [
        "<span id=\"\(document.handle.word)\">\(document.handle.word)</span>", name(of: document),
        title(of: document), outlet(of: document),
        document.published.map { "<time>\($0.iso)</time>" } ?? "", "\(document.claims)",
      ]
    })
  if !report.documents.isEmpty { page.line("<p>The SHA-256 of the texts and of their files:</p>") }
  page.list(report.documents.map(digests))
  page.line("</section>")
  guard !report.findings.isEmpty else { return }
  page.line("<section aria-labelledby=\"findings\">")
  page.heading(2, id: "findings", "Findings")
  page.list(
    report.findings.map { finding in
      let line: HTMLText = finding.line.map { ", line \($0)" } ?? ""
      return "\(finding.path)\(line): \(finding.what)"
    })
  page.line("</section>")
}

private func name(of document: ReportedDocument) -> HTMLText {
  var line: HTMLText = "\(document.name)"
  if document.isPasted { line += ", given at the prompt" }
  if !document.isLoaded { line += ", not loaded" }
  return line
}

private func title(of document: ReportedDocument) -> HTMLText {
  let facts = [
    document.title.map { "\($0)" as HTMLText }, document.byline.map { "by \($0)" },
    document.url.map { "\($0)" },
  ]
  return facts.compactMap { $0 }.joined(separator: ", ")
}

private func outlet(of document: ReportedDocument) -> HTMLText {
  document.outlet.map { "\($0)" } ?? ""
}

/// Whose ratings the verdicts have, and what those are.
private func html(_ scale: HouseScale) -> [HTMLText] {
  let place: HTMLText = scale.address.map { " \(address: $0)" } ?? ""
  return ["of the scale “\(scale.name)”\(place), \(scale.numberWords)"]
    + scale.ratings.map { "“\($0.label)”: \(scale.words(on: $0))" }
}

private func digests(of document: ReportedDocument) -> HTMLText {
  var line: HTMLText = "\(document.handle.word): <code>\(document.textDigest.hex)</code>"
  for file in document.files where file.digest != document.textDigest {
    line += ", file \(file.shown) <code>\(file.digest.hex)</code>"
  }
  return line
}

/// Writes how it was checked and what could not be, and how all of it is run again.
func writeMethod(of report: Report, to page: inout HTMLPage) {
  page.line("<section aria-labelledby=\"method\">")
  page.heading(2, id: "method", "Method and limits")
  var facts = HTMLFacts()
  facts.add("Method", report.context[.method].map { "\($0)" } ?? "not given")
  facts.add("Limits", report.context[.limits].map { "\($0)" } ?? "not given")
  facts.add("Ratings", report.scale.map(html) ?? [])
  facts.write(to: &page)
  page.line("</section>")
  page.line("<section aria-labelledby=\"reproduce\">")
  page.heading(2, id: "reproduce", "How to reproduce")
  page.line(
    "<p>The session file keeps every step with its time, its author and the words it is about. With the session file and the documents above, the same program runs all of it again:</p>"
  )
  page.line("<p><code>factdesk replay \(shellWord(report.name))</code></p>")
  page.line("</section>")
}
