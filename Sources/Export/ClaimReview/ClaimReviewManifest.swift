import JSONLines
import Sessions
import Text

/// What claim reviews were made from, in schema.org's own words: a collection of so many, complete,
/// based on a session and on texts.
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
  return .object([
    "@type": .string("Collection"), "name": .string("Manifest"),
    "description": .string("Selection: \(selection)"), "dateModified": .string(report.date.iso),
    "creator": .object([
      "@type": .string("SoftwareApplication"), "name": .string("factdesk"),
      "softwareVersion": .string(manifest.program),
    ]),
    "isBasedOn": .array([session] + texts), "collectionSize": .integer(count),
    "creativeWorkStatus": .string("Complete"),
  ])
}

private func property(_ name: String, _ value: JSONValue) -> JSONValue {
  .object([
    "@type": .string("PropertyValue"), "propertyID": .string(name), "value": value,
  ])
}
