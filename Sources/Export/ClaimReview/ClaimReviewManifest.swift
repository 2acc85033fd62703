import JSONLines
import Sessions
import Text

/// What claim reviews were made from, in schema.org's own words: a collection of so many, complete,
/// based on a session, on texts, and on the scale that was chosen. What was retracted since it was published is told in its corrections.
///
/// Source: https://schema.org/Collection, /CreativeWork, /MediaObject (`sha256`), /PropertyValue.
func collection(of count: Int, _ report: Report) -> JSONValue {
  let manifest = report.manifest
  let selection =
    manifest.selection.isEmpty
    ? "everything" : manifest.selection.map(\.exact).joined(separator: "; ")
  let session: JSONValue = .object([
    "@type": .string("CreativeWork"), "name": .text(manifest.session),
    "identifier": .array([
      property("session_head", .string(manifest.head.hex)),
      property("events", .integer(manifest.events)),
      property("corpus_sha256", .string(manifest.corpusDigest.hex)),
    ]),
  ])
  let texts = manifest.corpus.map { text -> JSONValue in
    .object([
      "@type": .string("MediaObject"), "name": .string(text.document.word),
      "sha256": .string(text.digest.hex),
    ])
  }
  let scales = (report.scale.map { [$0] } ?? []).map { scale -> JSONValue in
    var object: JSONObject = ["@type": .string("CreativeWork"), "name": .text(scale.name)]
    object["url"] = scale.address.flatMap { isWebAddress($0) ? .text($0) : nil }
    return .object(object)
  }
  let retracted = report.retracted.flatMap { claim in
    claim.correctionNotes.map { correction($0, on: "\(claim.handle.word), retracted: ") }
  }
  var collection: JSONObject = [
    "@type": .string("Collection"), "name": .string("Manifest"),
    "description": .string(
      "Selection: \(selection), \(manifest.rowWords)" + unreviewed(in: report)),
    "dateModified": .string(report.date.iso),
    "creator": .object([
      "@type": .string("SoftwareApplication"), "name": .string("factdesk"),
      "softwareVersion": .string(manifest.program),
    ]),
    "isBasedOn": .array([session] + texts + scales), "collectionSize": .integer(count),
    "creativeWorkStatus": .string("Complete"),
  ]
  collection["correction"] = retracted.isEmpty ? nil : .array(retracted)
  return .object(collection)
}

/// Which claims have no review here though something is to be told of them.
private func unreviewed(in report: Report) -> String {
  let retracted = report.retracted.map(\.handle.word).joined(separator: ", ")
  let alone = report.summary.verdicts.sayingAlone
  return (retracted.isEmpty ? "" : "; retracted since publication: \(retracted)")
    + (alone == 0
      ? "" : "; \(plural(alone, "claim")) judged only by whether it was said, without a review")
}

extension Report {
  /// What was published and bears no verdict on what is claimed any more, by handle.
  fileprivate var retracted: [ReportedClaim] {
    (judged + open).filter(\.isRetracted).sorted { $0.handle < $1.handle }
  }
}

private func property(_ name: String, _ value: JSONValue) -> JSONValue {
  .object([
    "@type": .string("PropertyValue"), "propertyID": .string(name), "value": value,
  ])
}
