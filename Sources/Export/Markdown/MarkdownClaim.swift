import Claims
import Corpora
import Sessions
import Text

/// Writes one judged claim: its words, who said them, where, and what was decided and why.
func write(_ claim: ReportedClaim, to page: inout MarkdownPage) {
  page.heading(3, "\(claim.handle.word): \(title(of: claim))")
  page.quotation("\(claim.words)")
  writeOrigin(of: claim, to: &page)
  writeCorrections(of: claim, depth: 0, to: &page)
  write(claim.content, claim.contentReviews, as: "Verdict", to: &page)
  write(claim.saying, claim.sayingReviews, as: "Was it said", to: &page)
  writeSharedWork(on: claim, depth: 0, to: &page)
  for review in claim.stale { page.bullet("Look again: \(markdown(review))") }
  writeNotesAndEvidence(of: claim, depth: 0, to: &page)
}

/// "confirmed", with the house's own word where there is one; what is open is said to be.
private func title(of claim: ReportedClaim) -> MarkdownText {
  guard let verdict = claim.content?.verdict else { return "open, only the saying was checked" }
  guard let rating = verdict.rating else { return "\(verdict.tag.rawValue)" }
  return "\(verdict.tag.rawValue) (\(rating))"
}

private func writeOrigin(of claim: ReportedClaim, to page: inout MarkdownPage) {
  var deepest = -1
  for link in claim.chain {
    // A list goes in by one level at a time, whatever the depths say.
    deepest = min(link.depth, deepest + 1)
    page.bullet("\(deepest == 0 ? "Said by" : "citing"): \(markdown(link))", depth: deepest)
  }
  switch claim.standing {
  case .found:
    if claim.chain.isEmpty {
      page.bullet(
        "Said by: \(claim.place?.outlet ?? UntrustedText("the document")), in its own voice")
    }
  case .own: page.bullet("A claim that the checker added")
  case .lost:
    page.bullet("Given as recorded with the verdict: the text is not loaded or has changed")
  }
  if let place = claim.where { page.bullet("Where: \(address: place)") }
  if let place = claim.place {
    page.bullet("Document: \(markdown(place))")
    page.bullet("Passage: characters \(place.start) to \(place.end)")
  }
  if !claim.appearances.isEmpty {
    let origins: MarkdownText = claim.origins.map { " (\(plural($0, "origin")))" } ?? ""
    page.bullet("Also in\(origins):")
    for appearance in claim.appearances { page.bullet(markdown(appearance), depth: 1) }
  }
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

private func markdown(_ link: ReportedAttribution) -> MarkdownText {
  var line: MarkdownText = link.name.map { "\($0)" } ?? "a source that is not named"
  if let source = link.source, let speaker = link.speaker, source != speaker {
    let how = link.how?.rawValue ?? "mention"
    line = line + ", in the text “\(source)” (\(how)\(link.isCertain ? "" : ", a proposal"))"
  }
  if let kind = link.kind { line = line + ", \(kind.rawValue)" }
  if let stance = link.stance { line = line + ", \(stance.rawValue)" }
  if let via = link.via { line = line + ", through \(via)" }
  return line
}

private func markdown(_ place: ReportedPlace) -> MarkdownText {
  let name: MarkdownText = place.name.map { "\($0)" } ?? "not in this session"
  let handle: MarkdownText = place.document.map { "\($0.word), " } ?? ""
  let facts = sourceFacts(
    title: place.title, outlet: place.outlet, byline: place.byline, published: place.published,
    url: place.url)
  return "\(handle)\(name)" + (facts.map { "; \($0)" } ?? "")
}

/// A claim by its handle, its document and where that was published.
func markdown(_ appearance: ReportedAppearance) -> MarkdownText {
  var line: MarkdownText = "\(appearance.name)"
  if let document = appearance.document { line = "\(document.word), " + line }
  if let claim = appearance.claim { line = "\(claim.word), " + line }
  if let outlet = appearance.outlet { line = line + ", \(outlet)" }
  if let published = appearance.published { line = line + ", \(published.iso)" }
  return line
}

/// What is known of where a text was published; nil where nothing is.
func sourceFacts(
  title: UntrustedText?, outlet: UntrustedText?, byline: UntrustedText?, published: CalendarDate?,
  url: UntrustedText?
) -> MarkdownText? {
  var facts: [MarkdownText] = []
  if let title { facts.append("“\(title)”") }
  if let outlet { facts.append("\(outlet)") }
  if let byline { facts.append("by \(byline)") }
  if let published { facts.append("\(published.iso)") }
  if let url { facts.append("\(url)") }
  return facts.isEmpty ? nil : facts.joined(separator: ", ")
}

private func write(
  _ record: VerdictRecord?, _ reviews: [DecisionRecord<ClaimReviewed>], as name: MarkdownText,
  to page: inout MarkdownPage
) {
  guard let record else { return }
  let verdict = record.verdict
  let rating: MarkdownText = verdict.rating.map { ", rated “\($0)”" } ?? ""
  page.bullet(
    "\(name): **\(verdict.tag.rawValue)**\(rating) – \(record.by), \(record.at.iso)")
  if let because = verdict.because { page.bullet("because \(because)", depth: 1) }
  for review in reviews {
    let why: MarkdownText = review.decision.because.map { ": \($0)" } ?? ""
    let word: MarkdownText = review.decision.agrees ? "agreed" : "disagreed"
    page.bullet("\(word)\(why) – \(review.by), \(review.at.iso)", depth: 1)
  }
}

/// Writes what a person corrected of a claim, judged or open.
func writeCorrections(of claim: ReportedClaim, depth: Int, to page: inout MarkdownPage) {
  for record in claim.corrections {
    page.bullet("Corrected: \(record.words(of: claim.handle))", depth: depth)
  }
}

/// Writes what was found on a claim, judged or open.
func writeNotesAndEvidence(
  of claim: ReportedClaim, depth: Int, to page: inout MarkdownPage
) {
  for side in Evidence.Side.allCases {
    let records = claim.evidence(side)
    guard !records.isEmpty else { continue }
    page.bullet(sideTitle(side), depth: depth)
    for record in records {
      page.bullet(
        "\(markdown(record.evidence.item)) – \(record.by), \(record.at.iso)", depth: depth + 1)
    }
  }
  guard !claim.notes.isEmpty else { return }
  page.bullet("Notes:", depth: depth)
  for record in claim.notes {
    page.bullet("\(record.note.text) – \(record.by), \(record.at.iso)", depth: depth + 1)
  }
}

private func sideTitle(_ side: Evidence.Side) -> MarkdownText {
  switch side {
  case .for: "Evidence for:"
  case .against: "Evidence against:"
  case .context: "Context:"
  }
}

private func markdown(_ item: Evidence.Item) -> MarkdownText {
  switch item {
  case .link(let url, let accessed, let archive):
    var line: MarkdownText = "\(address: url)"
    if let accessed { line = line + ", noted \(accessed.iso)" }
    if let archive { line = line + ", archived at \(address: archive)" }
    return line
  case .passage(let document, let anchor):
    return "“\(anchor.exact)” in \(document), characters \(anchor.start) to \(anchor.end)"
  case .file(let path, let digest):
    return "file \(path), SHA-256 \(code: digest.hex)"
  case .person(let name):
    return "\(name), a person"
  }
}
