import Claims
import Corpora
import Sessions
import Text

/// One link of the chain of who said a claim.
func html(_ link: ReportedAttribution) -> HTMLText {
  var line: HTMLText = link.depth == 0 ? "" : "citing "
  line += link.name.map { "<bdi>\($0)</bdi>" } ?? "a source that is not named"
  if let source = link.source, let speaker = link.speaker, source != speaker {
    let how = link.how?.rawValue ?? "mention"
    let certainty: HTMLText = link.isCertain ? "" : ", a proposal"
    line += ", in the text “\(source)” (\(how)\(certainty))"
  }
  if let kind = link.kind { line += ", \(kind.rawValue)" }
  if let stance = link.stance { line += ", \(stance.rawValue)" }
  if let via = link.via { line += ", through \(via)" }
  return line
}

/// What a person gave may be a link; what a document says of itself is none.
func html(_ sighting: ReportedSighting) -> HTMLText {
  let place = sighting.place.map { place -> HTMLText in
    sighting.isGiven ? "\(address: place)" : "\(place)"
  }
  let day = sighting.day.map { "\($0.iso)" as HTMLText }
  let how: HTMLText? = sighting.isGiven ? nil : "the earliest dated document of the corpus"
  return [day, place, how].compactMap { $0 }.joined(separator: ", ")
}

/// Where the words stand.
func html(_ place: ReportedPlace) -> HTMLText {
  var line: HTMLText = place.document.map { "<a href=\"#\($0.word)\">\($0.word)</a>, " } ?? ""
  line += place.name.map { "\($0)" } ?? "not in this session"
  if let title = place.title { line += ", “\(title)”" }
  if let outlet = place.outlet { line += ", \(outlet)" }
  if let byline = place.byline { line += ", by \(byline)" }
  if let published = place.published { line += ", \(published.iso)" }
  if let url = place.url { line += ", \(url)" }
  return line + ", characters \(place.start) to \(place.end)"
}

/// A claim by its handle, its document and where that was published.
func html(_ appearance: ReportedAppearance) -> HTMLText {
  var line: HTMLText = "\(appearance.name)"
  if let document = appearance.document {
    line = "<a href=\"#\(document.word)\">\(document.word)</a>, " + line
  }
  if let claim = appearance.claim { line = "\(claim.word), " + line }
  if let outlet = appearance.outlet { line += ", \(outlet)" }
  if let published = appearance.published { line += ", \(published.iso)" }
  return line
}

/// Who is to check a claim; nil where nobody in particular is.
func html(_ record: DecisionRecord<ClaimAssigned>) -> HTMLText? {
  record.decision.to.map { person in
    let due: HTMLText = record.decision.due.map { ", due \($0.iso)" } ?? ""
    return "\(person)\(due) – \(record.by), \(time: record.at)"
  }
}

/// Who was asked, and what they answered.
func html(_ record: DecisionRecord<ReplyAwaited>) -> HTMLText {
  let asked = record.decision
  let way: HTMLText = asked.how.map { " (\($0))" } ?? ""
  let due: HTMLText = asked.due.map { " by \($0.iso)" } ?? ""
  let what: HTMLText = asked.reply.map { "answered: \($0)" } ?? "asked\(due), no answer yet"
  return "\(asked.from)\(way) \(what) – \(record.by), \(time: record.at)"
}

/// What has become of a passage.
func html(_ review: AnchorReview) -> HTMLText {
  let passage: HTMLText =
    switch review.role {
    case .words: "the words"
    case .evidence: "the evidence “\(review.anchor.exact)”"
    }
  guard let words = review.words else { return "\(passage) no longer in \(review.document.word)" }
  return "\(passage) now read “\(words)” in \(review.document.word)"
}

/// What was decided when the claim was last reported.
func html(_ former: FormerVerdict) -> HTMLText {
  guard let record = former.content ?? former.saying else { return "open" }
  let rating: HTMLText = record.verdict.rating.map { ", rated “\($0)”" } ?? ""
  let because: HTMLText = record.verdict.because.map { ", because \($0)" } ?? ""
  return "\(record.verdict.tag.rawValue)\(rating)\(because) – \(record.by), \(time: record.at)"
}

/// What readers were told to have been wrong, with the old wording.
func html(_ record: DecisionRecord<CorrectionNoted>) -> HTMLText {
  var line: HTMLText = "\(record.decision.note)"
  if let was = record.decision.was {
    line += " (before: \(was.tag.rawValue)"
    if let rating = was.rating { line += ", rated “\(rating)”" }
    if let because = was.because { line += ", because \(because)" }
    if let conclusion = was.conclusion { line += ", “\(conclusion)”" }
    line += ")"
  }
  return line + " – \(record.by), \(time: record.at)"
}

/// When and where a verdict was made known.
func html(_ record: DecisionRecord<ReportPublished>) -> HTMLText {
  let place: HTMLText = record.decision.where.map { " at \(address: $0)" } ?? ""
  return "\(record.at.day)\(place)"
}
