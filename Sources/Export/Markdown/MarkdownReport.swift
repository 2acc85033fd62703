import Corpora
import Sessions
import Text

/// The report as CommonMark that reads well raw: headings, lists and quotations only.
///
/// Ends with a line break. Nothing from an article, a note or a name is markup; the one exception is
/// an address that a person gave as evidence, which is a link that shows where it leads.
public func markdown(_ report: Report) -> String {
  var page = MarkdownPage()
  page.heading(1, report.context[.title].map { "\($0)" } ?? "Fact-check: \(report.name)")
  let names: [MarkdownText] = [ReportPart.author, .publisher].compactMap { part in
    report.context[part].map { "\($0) · " }
  }
  page.paragraph("\(names.joined(separator: ""))\(report.date.day) · factdesk \(report.program)")
  if let moment = report.asOf {
    page.paragraph("The session as it was after \(moment); what was done later is left out.")
  }
  for words in report.manifest.selection { page.paragraph("Only a part: \(words)") }
  writeSummary(of: report, to: &page)
  writeContents(of: report, to: &page)
  page.heading(2, "Claims")
  if report.judged.isEmpty { page.paragraph("No claim in this report bears a verdict.") }
  for claim in report.judged { write(claim, to: &page) }
  writeConflicts(of: report, to: &page)
  writeDecisions(of: report, to: &page)
  writeOpenClaims(of: report, to: &page)
  writeMethod(of: report, to: &page)
  writeCorpus(of: report, to: &page)
  writeFindings(of: report, to: &page)
  writeReproduction(of: report, to: &page)
  write(report.manifest, to: &page)
  return page.text
}

private func writeSummary(of report: Report, to page: inout MarkdownPage) {
  let summary = report.summary
  let verdicts = summary.verdicts
  page.heading(2, "Summary")
  page.bullet(
    "\(plural(verdicts.tagged, "claim")) judged by what they claim: \(verdicts.confirmed) confirmed, \(verdicts.denied) denied, \(verdicts.unverified) unverified"
  )
  if verdicts.saying > 0 {
    page.bullet("\(plural(verdicts.saying, "claim")) checked for whether it was said")
  }
  page.bullet("\(plural(summary.open, "claim")) open, without a verdict")
  if summary.lost > 0 {
    page.bullet(
      "\(plural(summary.lost, "judged claim")) given as recorded: the text is not loaded or has changed"
    )
  }
  if let words = summary.staleWords { page.bullet("\(words)") }
  page.bullet("\(plural(summary.documents, "document"))")
  if summary.missingDocuments > 0 {
    page.bullet("\(plural(summary.missingDocuments, "document")) of these not loaded")
  }
  if !report.findings.isEmpty {
    page.bullet("\(plural(report.findings.count, "finding")) about the files")
  }
  if let words = summary.correctedWords { page.bullet("\(words)") }
  if !report.publications.isEmpty {
    page.bullet(
      "Published \(plural(report.publications.count, "time")), first \(report.publications[0].at.iso)"
    )
  }
  let checkers: [MarkdownText] = report.checkers.map { "\($0)" }
  page.bullet("Checked by \(checkers.joined(separator: ", "))")
  page.bullet("Begun \(report.begun.iso)")
}

private func writeOpenClaims(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "Open claims")
  if report.open.isEmpty { page.paragraph("No claim in this report is open.") }
  for claim in report.open {
    var line: MarkdownText = "\(claim.handle.word): \(claim.words)"
    if let name = claim.chain.first?.name { line = line + " – \(name)" }
    if let document = claim.place?.document { line = line + " (\(document.word))" }
    if let former = claim.former?.content?.verdict {
      line = line + ", before: \(former.tag.rawValue)"
    }
    page.bullet(line)
    write(claim.correctionNotes, depth: 1, to: &page)
    writeSharedWork(on: claim, depth: 1, to: &page)
    writeCorrections(of: claim, depth: 1, to: &page)
    writeNotesAndEvidence(of: claim, depth: 1, to: &page)
  }
}

/// Writes how was checked and what could not be; what nobody said is said to be missing.
private func writeMethod(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "Method and limits")
  if let method = report.context[.method] { page.paragraph("Method: \(method)") }
  if let limits = report.context[.limits] { page.paragraph("Limits: \(limits)") }
  if let scale = report.scale { write(scale, to: &page) }
  let gaps: [MarkdownText] = report.gaps.map { "\($0.rawValue)" }
  if !gaps.isEmpty { page.paragraph("Missing: \(gaps.joined(separator: ", "))") }
}

/// Writes whose ratings the verdicts have, and what those are.
private func write(_ scale: HouseScale, to page: inout MarkdownPage) {
  let place: MarkdownText = scale.address.map { " \(address: $0)" } ?? ""
  page.paragraph("Ratings of the scale “\(scale.name)”\(place), \(scale.numberWords):")
  for rating in scale.ratings {
    page.bullet("“\(rating.label)”: \(scale.words(on: rating))")
  }
}

private func writeCorpus(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "Corpus")
  if report.documents.isEmpty { page.paragraph("No document was loaded.") }
  for document in report.documents {
    page.bullet(
      "\(document.handle.word): \(document.name)\(document.isLoaded ? "" : ", not loaded")")
    let facts = sourceFacts(
      title: document.title, outlet: document.outlet, byline: document.byline,
      published: document.published, url: document.url)
    if let facts { page.bullet(facts, depth: 1) }
    page.bullet("\(plural(document.claims, "claim"))", depth: 1)
    if document.isPasted { page.bullet("given at the prompt: kept in the session file", depth: 1) }
    for file in document.files {
      page.bullet("file \(file.shown), SHA-256 \(code: file.digest.hex)", depth: 1)
    }
  }
}

private func writeFindings(of report: Report, to page: inout MarkdownPage) {
  guard !report.findings.isEmpty else { return }
  page.heading(2, "Findings")
  for finding in report.findings {
    let line: MarkdownText = finding.line.map { ", line \($0)" } ?? ""
    page.bullet("\(finding.path)\(line): \(finding.what)")
  }
}

private func writeReproduction(of report: Report, to page: inout MarkdownPage) {
  page.heading(2, "How to reproduce")
  page.paragraph(
    "The session file keeps every step with its time, its author and the words it is about. With the session file and the documents above, the same program runs all of it again:"
  )
  page.paragraph("\(code: "factdesk replay \(shellWord(report.name))")")
}
