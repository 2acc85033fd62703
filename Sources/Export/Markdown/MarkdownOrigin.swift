import Claims
import Corpora
import Sessions
import Text

/// Writes who said a claim, where, and where else it stands.
func writeOrigin(of claim: ReportedClaim, to page: inout MarkdownPage) {
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
  if let seen = claim.firstSeen {
    // Only what a person gave is a link, not what stands in an article.
    let place = seen.place.map { place -> MarkdownText in
      if seen.isGiven { return "\(address: place)" }
      return seen.isAddress ? "\(code: place)" : "\(place)"
    }
    let facts = [seen.day.map { "\($0.iso)" as MarkdownText }, place].compactMap { $0 }
    let known: MarkdownText = seen.isGiven ? "" : " (the earliest in the corpus)"
    page.bullet("First seen: \(facts.joined(separator: ", "))\(known)")
  }
  if !claim.appearances.isEmpty {
    let origins: MarkdownText = claim.origins.map { " (\(plural($0, "origin")))" } ?? ""
    page.bullet("Also in\(origins):")
    for appearance in claim.appearances { page.bullet(markdown(appearance), depth: 1) }
  }
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
  if let url { facts.append("\(code: url)") }
  return facts.isEmpty ? nil : facts.joined(separator: ", ")
}
