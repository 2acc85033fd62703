import Text

/// Writes what the report was made from, and as its last word that it is complete.
func write(_ manifest: ReportManifest, to page: inout MarkdownPage) {
  page.heading(2, "Manifest")
  page.bullet("\(plural(manifest.rows, "claim")) in this report")
  if manifest.selection.isEmpty { page.bullet("Selection: everything") }
  for words in manifest.selection { page.bullet("Selection: \(words)") }
  if manifest.withheld > 0 {
    page.bullet("\(plural(manifest.withheld, "protected name")) withheld")
  }
  page.bullet(
    "Session: \(plural(manifest.events, "event")), its chain of hashes ends with \(code: manifest.head.hex)"
  )
  page.bullet(
    "Corpus: \(plural(manifest.corpus.count, "document")), SHA-256 of their digests \(code: manifest.corpusDigest.hex)"
  )
  for text in manifest.corpus {
    page.bullet(
      "\(text.document.word): \(code: text.digest.hex)\(text.isLoaded ? "" : ", not loaded")",
      depth: 1)
  }
  page.bullet("Program: factdesk \(manifest.program)")
  page.paragraph("Complete.")
}
