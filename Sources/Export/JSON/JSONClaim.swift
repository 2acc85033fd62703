import Claims
import Corpora
import JSONLines
import Sessions
import Text

/// A claim with everything that is known of it and everything that was decided on it.
func json(_ claim: ReportedClaim) -> JSONValue {
  var object: JSONObject = [
    "claim": .string(claim.handle.word), "id": claim.id.map { .string($0.hex) } ?? .null,
    "standing": .string(claim.standing.rawValue), "text": .text(claim.words),
    "verdict": json(claim.content), "rating": claim.rating.map(json) ?? .null,
    "ratingScale": .text(claim.ratingScale),
    "ratingFault": claim.ratingFault.map { .text($0.words) } ?? .null,
    "saying": json(claim.saying), "place": claim.place.map(json) ?? .null,
    "where": .text(claim.where),
  ]
  object["chain"] = .array(claim.chain.map(json))
  object["appearances"] = .array(claim.appearances.map(json))
  object["origins"] = claim.origins.map { .integer($0) } ?? .null
  object["worth"] = claim.worth.map { json($0, claim.worthReasons) } ?? .null
  object["evidence"] = .array(claim.evidence.map(json))
  object["notes"] = .array(claim.notes.map(json))
  object["context"] = json(claim.context)
  object["claimant"] = json(claim.claimant)
  object["firstSeen"] = claim.firstSeen.map(json) ?? .null
  object["assignment"] =
    claim.assignment.map { decided($0, .shared(.assigned($0.decision))) } ?? .null
  object["answers"] = .array(claim.answers.map(json))
  object["reviews"] = .array(
    (claim.contentReviews + claim.sayingReviews).map {
      decided($0, .shared(.reviewed($0.decision)))
    })
  object["corrections"] = .array(claim.corrections.map(json))
  object["correctionNotes"] = .array(claim.correctionNotes.map(json))
  object["publications"] = .array(claim.publications.map(json))
  object["former"] = claim.former.map(json) ?? .null
  object["stale"] = .array(claim.stale.map(json))
  object["changes"] = .array(claim.changes.map { .string($0.exact) })
  object["gaps"] = .array(claim.gaps.map { .string($0.rawValue) })
  return .object(object)
}

private func json(_ record: NoteRecord) -> JSONValue {
  JSONValue.object(["text": .text(record.note.text)])
    .recorded(step: record.step, at: record.at, by: record.by)
}

/// A piece of evidence as it stands in the session, with what is known of its document.
private func json(_ piece: ReportedEvidence) -> JSONValue {
  let record = piece.record
  var object =
    record.evidence.json.recorded(step: record.step, at: record.at, by: record.by)
    .object ?? [:]
  object["claim"] =
    piece.claim.map { claim in
      .object(["claim": .string(claim.handle.word), "standing": .string(claim.standingWord)])
    } ?? .null
  object["source"] =
    piece.document.map { document in
      .object([
        "document": .string(document.handle.word), "title": .text(document.title),
        "outlet": .text(document.outlet), "url": .text(document.url),
        "published": document.published.map { .string($0.iso) } ?? .null,
      ])
    } ?? .null
  return .object(object)
}

private func json(_ answer: ReportedAnswer) -> JSONValue {
  let record = answer.record
  var object = decided(record, .shared(.awaited(record.decision))).object ?? [:]
  object["overdue"] = .bool(answer.isOverdue)
  return .object(object)
}

/// A correction as it stands in the session, and what it changed.
private func json(_ correction: ReportedCorrection) -> JSONValue {
  let record = correction.record
  var object = decided(record, .publishing(.correction(record.decision))).object ?? [:]
  object["changes"] = .array(
    correction.changes.map { change in
      .object([
        "part": .string(change.part.rawValue), "was": .text(change.was), "now": .text(change.now),
      ])
    })
  return .object(object)
}

private func json(_ record: CorrectionRecord) -> JSONValue {
  SessionChange.correction(record.correction).json
    .recorded(step: record.step, at: record.at, by: record.by)
}

/// A decision as it stands in the session, with who made it and when.
func decided<Decision>(_ record: DecisionRecord<Decision>, _ change: SessionChange) -> JSONValue {
  change.json.recorded(step: record.step, at: record.at, by: record.by)
}

/// The parts that a person wrote, by their names; the others are not there.
func json(_ context: [ReportPart: UntrustedText]) -> JSONValue {
  var object: JSONObject = [:]
  for part in ReportPart.allCases {
    if let text = context[part] { object[part.rawValue] = .text(text) }
  }
  return .object(object)
}

/// When a verdict was made known.
func json(_ record: DecisionRecord<ReportPublished>) -> JSONValue {
  decided(record, .publishing(.published(record.decision)))
}

/// Another claim that says the same.
func json(_ appearance: ReportedAppearance) -> JSONValue {
  .object([
    "claim": appearance.claim.map { .string($0.word) } ?? .null,
    "document": appearance.document.map { .string($0.word) } ?? .null,
    "name": .text(appearance.name), "outlet": .text(appearance.outlet),
    "url": .text(appearance.url), "text": .text(appearance.words),
    "published": appearance.published.map { .string($0.iso) } ?? .null,
  ])
}

/// A house's rating.
func json(_ rating: HouseScale.Rating) -> JSONValue {
  .object([
    "label": .text(rating.label), "number": rating.number.map { .integer($0) } ?? .null,
  ])
}

private func json(_ record: VerdictRecord?) -> JSONValue {
  guard let record else { return .null }
  let verdict = record.verdict
  return JSONValue.object([
    "verdict": .string(verdict.tag.rawValue), "rating": .text(verdict.rating),
    "because": .text(verdict.because), "anchor": verdict.anchor?.json ?? .null,
  ]).recorded(step: record.step, at: record.at, by: record.by)
}

private func json(_ place: ReportedPlace) -> JSONValue {
  .object([
    "document": place.document.map { .string($0.word) } ?? .null, "name": .text(place.name),
    "title": .text(place.title), "outlet": .text(place.outlet), "byline": .text(place.byline),
    "url": .text(place.url), "published": place.published.map { .string($0.iso) } ?? .null,
    "textDigest": .string(place.textDigest.hex), "start": .integer(place.start),
    "end": .integer(place.end),
  ])
}

private func json(_ link: ReportedAttribution) -> JSONValue {
  .object([
    "source": .text(link.source), "speaker": .text(link.speaker),
    "how": link.how.map { .string($0.rawValue) } ?? .null, "certain": .bool(link.isCertain),
    "kind": link.kind.map { .string($0.rawValue) } ?? .null,
    "stance": link.stance.map { .string($0.rawValue) } ?? .null, "cue": .text(link.cue),
    "via": .text(link.via), "depth": .integer(link.depth),
  ])
}

private func json(_ worth: Worth, _ reasons: [String]) -> JSONValue {
  .object([
    "score": .decimal(worth.score), "reasons": .array(reasons.map { .string($0) }),
  ])
}

private func json(_ claimant: ReportedClaimant) -> JSONValue {
  .object([
    "name": .text(claimant.name), "kind": claimant.kind.map { .string($0.rawValue) } ?? .null,
    "role": .text(claimant.role), "body": .text(claimant.body),
  ])
}

private func json(_ sighting: ReportedSighting) -> JSONValue {
  .object([
    "day": sighting.day.map { .string($0.iso) } ?? .null, "place": .text(sighting.place),
    "given": .bool(sighting.isGiven),
  ])
}

private func json(_ former: FormerVerdict) -> JSONValue {
  .object(["verdict": json(former.content), "saying": json(former.saying)])
}

private func json(_ review: AnchorReview) -> JSONValue {
  let role =
    switch review.role {
    case .words(let aspect): aspect.rawValue
    case .evidence: "evidence"
    }
  return .object([
    "role": .string(role), "document": .string(review.document.word),
    "anchor": review.anchor.json, "words": .text(review.words),
  ])
}
