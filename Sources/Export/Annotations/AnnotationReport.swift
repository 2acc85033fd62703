import Corpora
import JSONLines
import Sessions
import Text

/// What was decided on passages of the documents, as a page of W3C Web Annotations: an assessment for
/// each verdict and each one that was retracted, a link for each passage or document given as evidence, a comment for each note.
///
/// At the end stands what they were made from, in two members of our own, which JSON-LD passes over.
/// A passage is told by its words with what stands before and after them, and by its position in the
/// document's text, in code points. A claim that is in no document has no passage, and no annotation.
/// Source: W3C, Web Annotation Data Model, 23 February 2017.
///
/// - Parameter address: where the report will be published; the annotations are named by it. Nil names
///   them by the hash of the session's last line (RFC 6920).
public func annotations(_ report: Report, address: UntrustedText?) -> String {
  let maker = AnnotationMaker(report, address: address)
  let claims = (report.judged + report.open).sorted { $0.handle < $1.handle }
  let annotations = claims.flatMap(maker.annotations)
  var page = JSONPage()
  page.member("@context", .string("http://www.w3.org/ns/anno.jsonld"))
  page.member("id", .string(maker.base))
  page.member("type", .string("AnnotationPage"))
  page.member(
    "partOf",
    .object([
      "id": .string(maker.base + "#annotations"), "type": .string("AnnotationCollection"),
      "label": .text(report.name), "total": .integer(annotations.count),
      "modified": .string(report.date.iso),
      "generator": .object([
        "type": .string("Software"), "name": .string("factdesk " + report.program),
      ]),
    ]))
  page.member("startIndex", .integer(0))
  page.list("items", annotations)
  page.member("manifest", json(report.manifest))
  page.member("complete", .bool(true))
  return page.text
}

/// Makes the annotations of claims.
private struct AnnotationMaker {
  private static let saying = UntrustedText("whether it was said")
  /// The name of the page, before its fragment.
  let base: String
  /// The addresses of the documents that have one, by their texts.
  private let addresses: [Digest: UntrustedText]

  init(_ report: Report, address: UntrustedText?) {
    base = address?.exact ?? name(of: report.head)
    addresses = Dictionary(
      report.documents.compactMap { document in
        document.url.flatMap { isWebAddress($0) ? (document.textDigest, $0) : nil }
      }, uniquingKeysWith: { first, _ in first })
  }

  func annotations(of claim: ReportedClaim) -> [JSONValue] {
    let passages = claim.evidence.enumerated().compactMap { index, record -> JSONValue? in
      switch record.evidence.item {
      case .passage(_, let anchor):
        return evidence(record, target(of: anchor), number: index + 1, on: claim)
      case .document(_, let digest):
        return evidence(record, target(ofWhole: digest), number: index + 1, on: claim)
      case .link, .file, .person: return nil
      }
    }
    let anchor = claim.content?.verdict.anchor ?? claim.saying?.verdict.anchor
    let notes = claim.notes.enumerated().compactMap { index, record in
      target(of: claim, anchor).map { note(record, $0, number: index + 1, on: claim) }
    }
    return [
      assessment(claim.content, of: claim), assessment(claim.saying, of: claim),
    ].compactMap { $0 } + Verdict.Aspect.allCases.compactMap { retraction(of: $0, on: claim) }
      + passages + notes
  }

  private func assessment(_ record: VerdictRecord?, of claim: ReportedClaim) -> JSONValue? {
    guard let record, let anchor = record.verdict.anchor else { return nil }
    let verdict = record.verdict
    let rating = verdict.aspect == .content ? claim.rating?.label : verdict.rating
    var bodies = [body(rating ?? UntrustedText(verdict.tag.rawValue), purpose: "assessing")]
    if rating != nil {
      bodies.append(body(UntrustedText(verdict.tag.rawValue), purpose: "tagging"))
    }
    if verdict.aspect == .saying { bodies.append(body(Self.saying, purpose: "tagging")) }
    if let because = verdict.because { bodies.append(body(because, purpose: "describing")) }
    bodies += corrections(of: claim, verdict.aspect)
    if claim.isStale { bodies.append(body(UntrustedText("to look at again"), purpose: "tagging")) }
    return annotation(
      claim.handle.word + "-" + verdict.aspect.rawValue, "assessing", bodies, target(of: anchor),
      at: record.at, by: record.by)
  }

  /// In the place of a verdict that was made known and taken back, under the name that it had.
  private func retraction(of aspect: Verdict.Aspect, on claim: ReportedClaim) -> JSONValue? {
    guard let correction = claim.retraction(of: aspect), let target = target(of: claim, nil) else {
      return nil
    }
    let record = correction.record
    var bodies = [body(UntrustedText("retracted"), purpose: "assessing")]
    if aspect == .saying { bodies.append(body(Self.saying, purpose: "tagging")) }
    bodies += corrections(of: claim, aspect)
    return annotation(
      claim.handle.word + "-" + aspect.rawValue, "assessing", bodies, target, at: record.at,
      by: record.by)
  }

  private func corrections(of claim: ReportedClaim, _ aspect: Verdict.Aspect) -> [JSONValue] {
    claim.correctionNotes.filter { $0.record.decision.aspect == aspect }.map {
      body(UntrustedText("Correction: " + $0.words), purpose: "commenting")
    }
  }

  private func evidence(
    _ record: ReportedEvidence, _ target: JSONValue, number: Int, on claim: ReportedClaim
  ) -> JSONValue {
    let words: String =
      switch record.evidence.side {
      case .for: "evidence for "
      case .against: "evidence against "
      case .context: "context of "
      }
    let about = UntrustedText(words + claim.handle.word + ": " + claim.words.exact)
    return annotation(
      "\(claim.handle.word)-evidence-\(number)", "linking", [body(about, purpose: "linking")],
      target, at: record.at, by: record.by)
  }

  private func note(
    _ record: NoteRecord, _ target: JSONValue, number: Int, on claim: ReportedClaim
  ) -> JSONValue {
    annotation(
      "\(claim.handle.word)-note-\(number)", "commenting",
      [body(record.note.text, purpose: "commenting")], target, at: record.at, by: record.by)
  }

  private func annotation(
    _ fragment: String, _ motivation: String, _ bodies: [JSONValue], _ target: JSONValue,
    at: Timestamp, by: UntrustedText
  ) -> JSONValue {
    .object([
      "id": .string(base + "#" + fragment), "type": .string("Annotation"),
      "motivation": .string(motivation),
      "creator": .object(["type": .string("Person"), "name": .text(by)]),
      "created": .string(at.iso), "body": .array(bodies), "target": target,
    ])
  }

  private func body(_ words: UntrustedText, purpose: String) -> JSONValue {
    .object([
      "type": .string("TextualBody"), "value": .text(words), "format": .string("text/plain"),
      "purpose": .string(purpose),
    ])
  }

  /// The passage of a claim: as its verdict has it, else as the report has it.
  private func target(of claim: ReportedClaim, _ anchor: Anchor?) -> JSONValue? {
    if let anchor { return target(of: anchor) }
    return claim.place.map { place in
      target(
        in: place.textDigest,
        quotation: ["type": .string("TextQuoteSelector"), "exact": .text(claim.words)],
        start: place.start, end: place.end)
    }
  }

  private func target(of anchor: Anchor) -> JSONValue {
    target(
      in: anchor.textDigest,
      quotation: [
        "type": .string("TextQuoteSelector"), "exact": .text(anchor.exact),
        "prefix": .text(anchor.prefix), "suffix": .text(anchor.suffix),
      ], start: anchor.start, end: anchor.end)
  }

  /// A document as a whole has no selector.
  private func target(ofWhole text: Digest) -> JSONValue {
    .object([
      "type": .string("SpecificResource"),
      "source": .string(addresses[text]?.exact ?? name(of: text)),
    ])
  }

  private func target(
    in text: Digest, quotation: JSONObject, start: Int, end: Int
  ) -> JSONValue {
    .object([
      "type": .string("SpecificResource"),
      "source": .string(addresses[text]?.exact ?? name(of: text)),
      "selector": .array([
        .object(quotation),
        .object([
          "type": .string("TextPositionSelector"), "start": .integer(start), "end": .integer(end),
        ]),
      ]),
    ])
  }
}

/// A digest as a name: `nih:sha-256;` and its digits. Source: RFC 6920, section 7.
private func name(of digest: Digest) -> String { "nih:sha-256;" + digest.hex }
