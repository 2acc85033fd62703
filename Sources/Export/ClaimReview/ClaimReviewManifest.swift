import JSONLines
import Sessions
import Text

/// What claim reviews were made from, in schema.org's own words: a collection of so many, complete,
/// based on a session, on texts, and on the scale that was chosen.
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
  return .object([
    "@type": .string("Collection"), "name": .string("Manifest"),
    "description": .string("Selection: \(selection)"), "dateModified": .string(report.date.iso),
    "creator": .object([
      "@type": .string("SoftwareApplication"), "name": .string("factdesk"),
      "softwareVersion": .string(manifest.program),
    ]),
    "isBasedOn": .array([session] + texts + scales), "collectionSize": .integer(count),
    "creativeWorkStatus": .string("Complete"),
  ])
}

private func property(_ name: String, _ value: JSONValue) -> JSONValue {
  .object([
    "@type": .string("PropertyValue"), "propertyID": .string(name), "value": value,
  ])
}
