import JSONLines
import Sessions

/// What a report was made from, as JSON.
func json(_ manifest: ReportManifest) -> JSONValue {
  .object([
    "rows": .integer(manifest.rows), "claims": .integer(manifest.claims),
    "selection": .array(manifest.selection.map { .text($0) }),
    "events": .integer(manifest.events), "head": .string(manifest.head.hex),
    "corpus": .array(
      manifest.corpus.map { text in
        .object([
          "document": .string(text.document.word), "textDigest": .string(text.digest.hex),
          "loaded": .bool(text.isLoaded),
        ])
      }),
    "corpusDigest": .string(manifest.corpusDigest.hex), "withheld": .integer(manifest.withheld),
    "scale": .text(manifest.scale),
    "program": .string(manifest.program),
  ])
}
