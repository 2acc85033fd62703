import Sessions
import Text

/// Writes the claims without a verdict, with what was found on them.
func writeOpenClaims(of report: Report, to page: inout HTMLPage) {
  page.section(.open) { page in
    if report.open.isEmpty { page.line("<p>No claim in this report is open.</p>") }
    page.list(report.open.map(openClaim))
  }
}

private func openClaim(_ claim: ReportedClaim) -> HTMLText {
  var line: HTMLText = "\(claim.handle.word): <span dir=\"auto\">\(claim.words)</span>"
  if let name = claim.claimant.name { line += " – <bdi>\(name)</bdi>" }
  if let document = claim.place?.document { line += HTMLText(" (\(document))" as ReportLine) }
  let facts = claim.openFacts.map { fact -> HTMLText in
    let lines = fact.lines.map { HTMLText($0) }.joined(separator: "; ")
    return "<li>\(fact.label.rawValue): \(lines)</li>"
  }
  return facts.isEmpty ? line : line + "<ul>\(facts.joined(separator: ""))</ul>"
}

/// Writes a section that is a list; nothing for no lines.
func writeList(_ section: ReportSection, _ lines: [ReportLine], to page: inout HTMLPage) {
  guard !lines.isEmpty else { return }
  page.section(section) { $0.list(lines.map { HTMLText($0) }) }
}

/// Writes the documents, in enough detail to find the same texts again.
func writeDocuments(of report: Report, to page: inout HTMLPage) {
  page.section(.documents) { page in
    if report.documents.isEmpty { page.line("<p>No document is in this report.</p>") }
    page.table(
      caption: "Documents",
      heads: ["Document", "Name", "Title", "Outlet", "Published", "Claims"],
      rows: report.documents.map { document in
        [
          "<span id=\"\(document.handle.word)\">\(document.handle.word)</span>",
          name(of: document), title(of: document), document.outlet.map { "\($0)" } ?? "",
          document.published.map { "<time>\($0.iso)</time>" } ?? "", "\(document.claims)",
        ]
      })
    if !report.documents.isEmpty {
      page.line("<p>The SHA-256 of the texts and of their files:</p>")
    }
    page.list(report.documents.map(digests))
  }
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
  let first = facts.compactMap { $0 }.joined(separator: ", ")
  let places = [first] + document.otherPlaceLines.map { HTMLText($0) }
  return places.joined(separator: "<br>")
}

private func digests(of document: ReportedDocument) -> HTMLText {
  var line: HTMLText = "\(document.handle.word): <code>\(document.textDigest.hex)</code>"
  for file in document.files where file.digest != document.textDigest {
    line += ", " + HTMLText(document.words(of: file)) + " <code>\(file.digest.hex)</code>"
  }
  return line
}

/// Writes how it was checked and what could not be, and how all of it is run again.
func writeMethod(of report: Report, to page: inout HTMLPage) {
  page.section(.method) { page in
    var facts = HTMLFacts()
    for fact in report.methodFacts { facts.add(fact) }
    facts.write(to: &page)
  }
}

/// Writes how all of it is run again.
func writeReproduction(of report: Report, to page: inout HTMLPage) {
  page.section(.reproduction) { page in
    for line in report.reproductionLines { page.line("<p>\(HTMLText(line))</p>") }
  }
}
