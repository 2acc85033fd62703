import Claims
import JSONLines
import Sessions
import Text

/// The judged claims as schema.org ClaimReview in JSON-LD, one for each verdict on what is claimed.
///
/// The last of the graph is what they were made from, and which reviews were taken back. A property
/// that the session cannot fill is left out. Nothing from an article is markup, wherever in a page the
/// text is put: `<`, `>` and `&` are escaped.
/// Sources: https://schema.org/ClaimReview, /correction, /CorrectionComment; Google Search Central, "Fact Check (ClaimReview)
/// structured data".
///
/// - Parameter address: where the report will be published; each review is at its claim's anchor
///   there. Nil leaves the address of each review out, which search engines ask for.
public func claimReview(_ report: Report, address: UntrustedText?) -> String {
  var page = JSONPage()
  page.member("@context", .string("https://schema.org"))
  let reviews = report.judged.compactMap { claim in
    claim.content.map { JSONValue.object(review(of: claim, $0, in: report, address: address)) }
  }
  page.list("@graph", reviews + [collection(of: reviews.count, report)])
  return markupFree(page.text)
}

private func review(
  of claim: ReportedClaim, _ record: VerdictRecord, in report: Report, address: UntrustedText?
) -> JSONObject {
  let publication = claim.publications.last
  let published = publication?.decision.where.flatMap { isWebAddress($0) ? $0 : nil }
  var review: JSONObject = ["@type": .string("ClaimReview")]
  review["url"] = reviewAddress(of: claim, at: published ?? address)
  review["claimReviewed"] = .text(claim.context[.restatement] ?? claim.words)
  review["author"] = author(of: record, in: report)
  review["datePublished"] = publication.map { .string($0.at.day) }
  review["dateCreated"] = .string(record.at.day)
  if let last = claim.correctionNotes.last {
    review["dateModified"] = .string(max(last.record.at, record.at).day)
    review["correction"] = .array(claim.correctionNotes.map { correction($0) })
  }
  if claim.isStale { review["creativeWorkStatus"] = .string(staleStatus) }
  review["reviewBody"] = (claim.context[.conclusion] ?? record.verdict.because).map { .text($0) }
  // A restatement is in the checker's own language, which nobody has said.
  let language = claim.context[.restatement] == nil ? claim.place?.language : nil
  review["inLanguage"] = language.map { .string($0) }
  review["reviewRating"] = rating(of: claim, record.verdict, on: report.scale ?? .standard)
  review["itemReviewed"] = .object(itemReviewed(claim))
  return review
}

/// What a search engine is told of a review that somebody should look at again.
private let staleStatus = "To be looked at again: what it rests on has changed"

/// A correction with the old wording beside the new one.
///
/// - Parameter subject: what it is about, where that is not the review that holds it.
func correction(_ noted: ReportedCorrection, on subject: String = "") -> JSONValue {
  .object([
    "@type": .string("CorrectionComment"), "text": .string(subject + noted.words),
    "dateCreated": .string(noted.record.at.day),
    "author": person(named: noted.record.by),
  ])
}

/// The anchor of a claim in the report; nil where nobody says where that will be.
private func reviewAddress(of claim: ReportedClaim, at address: UntrustedText?) -> JSONValue? {
  address.map { .string($0.exact + "#" + claim.handle.word) }
}

/// The house's rating with its number and the numbers at both ends; without any where the rating is
/// no degree of truth, is not in the scale, or belongs to another verdict.
private func rating(
  of claim: ReportedClaim, _ verdict: Verdict, on scale: HouseScale
) -> JSONValue {
  let rating = scale.rating(of: verdict)
  var object: JSONObject = ["@type": .string("Rating")]
  if claim.ratingFault == nil, let number = rating.number, let bounds = scale.bounds {
    object["ratingValue"] = .integer(number)
    object["bestRating"] = .integer(bounds.upperBound)
    object["worstRating"] = .integer(bounds.lowerBound)
  }
  object["alternateName"] = .text(rating.label)
  return .object(object)
}

/// The claim as its claimant made it.
private func itemReviewed(_ claim: ReportedClaim) -> JSONObject {
  var item: JSONObject = ["@type": .string("Claim")]
  item["author"] = claimant(of: claim)
  item["datePublished"] = claim.firstSeen?.day.map { .string($0.iso) }
  item["firstAppearance"] = claim.firstSeen?.place.flatMap(work)
  let places = ([claim.place?.url] + claim.appearances.map(\.url)).compactMap { $0 }
  var seen: Set<UntrustedText> = []
  let works = places.filter { seen.insert($0).inserted }.compactMap(work)
  item["appearance"] = works.isEmpty ? nil : .array(works)
  return item
}

/// A published work by its address; nil for a place that is no address.
private func work(at address: UntrustedText) -> JSONValue? {
  guard isWebAddress(address) else { return nil }
  return .object(["@type": .string("CreativeWork"), "url": .text(address)])
}

/// Who made the claim; nil where nobody is named, and no body is known that they speak for.
private func claimant(of claim: ReportedClaim) -> JSONValue? {
  let claimant = claim.claimant
  if claimant.kind == .organisation {
    return claimant.name.map { .object(["@type": .string("Organization"), "name": .text($0)]) }
  }
  guard claimant.isPerson else { return nil }
  var person: JSONObject = ["@type": .string("Person")]
  person["name"] = claimant.kind == .unnamed ? nil : claimant.name.map { .text($0) }
  person["jobTitle"] = claimant.role.map { .text($0) }
  person["affiliation"] = claimant.body.map {
    .object(["@type": .string("Organization"), "name": .text($0)])
  }
  let isKnown = person["name"] != nil || person["affiliation"] != nil
  return isKnown ? .object(person) : nil
}

/// The publisher of the fact-check, as Google asks; where nobody says which body that is, who signs it.
private func author(of record: VerdictRecord, in report: Report) -> JSONValue {
  if let publisher = report.context[.publisher] {
    return .object(["@type": .string("Organization"), "name": .text(publisher)])
  }
  return person(named: report.context[.author] ?? record.by)
}

private func person(named name: UntrustedText) -> JSONValue {
  .object(["@type": .string("Person"), "name": .text(name)])
}

/// JSON that may stand in a script element: no byte of it begins or ends markup.
private func markupFree(_ json: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(json.utf8.count)
  for byte in json.utf8 {
    switch byte {
    case UInt8(ascii: "<"): bytes += Array("\\u003c".utf8)
    case UInt8(ascii: ">"): bytes += Array("\\u003e".utf8)
    case UInt8(ascii: "&"): bytes += Array("\\u0026".utf8)
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
