import Text

/// Where a reading comes from, as its document will say.
struct SourcePlace: Sendable {
  /// Relative to the folder that was given; `archive.ndjson#id` for a record.
  var path: String
  /// Where the file is; nil for a text that is in no file.
  var file: String?
  var fileDigest: FileDigest
  var encoding: String
}

extension Reading {
  /// The document of this reading: with sentences, language and digest, and the faults as findings.
  func document(at place: SourcePlace) -> Document {
    let origin = origin.tidied()
    var source = DocumentSource(
      path: UntrustedText(place.path), file: place.file.map { UntrustedText($0) },
      fileDigest: place.fileDigest.value, encoding: place.encoding)
    source.title = origin.title.map { UntrustedText($0.value) }
    source.outlet = origin.outlet.map { UntrustedText($0.value) }
    source.byline = origin.byline.map { UntrustedText($0.value) }
    source.url = origin.url.map { UntrustedText($0.value) }
    source.wire = origin.wire.map { UntrustedText($0.value) }
    source.dateline = origin.dateline.map { UntrustedText($0.value) }
    source.published = origin.published?.value
    source.updated = origin.updated?.value
    source.basis = origin.basis
    let isHeading = Set(headings)
    var sentences: [TextRange] = []
    for range in main where !isHeading.contains(range) {
      sentences += Text.sentences(in: text, within: range)
    }
    let guess = LanguageGuess.of(text, within: main)
    let language = guess ?? origin.language.flatMap { Self.code(of: $0.value) }
    if guess != nil { source.basis[.language] = "its words" }
    var faults = faults
    if language == "en" {
      faults += ImpossibleDates.faults(
        in: text, sentences: sentences, published: origin.published?.value)
    }
    if let language, language != "en" {
      faults.append(
        Fault(
          .language, "not English (\(language)): searched, not analysed",
          hint: "only English texts are looked through for claims"))
    }
    return Document(
      text: text, digest: Digest(of: text.utf8), sources: [source], main: main.fitted,
      setAside: setAside.sorted { $0.range < $1.range }.fitted, sentences: sentences.fitted,
      language: language, findings: faults.map { $0.finding(path: place.path) },
      headings: headings.fitted, captions: captions.fitted, timeCodes: timeCodes)
  }

  /// "en-US" → "en"; nil for what is no language tag.
  private static func code(of tag: String) -> String? {
    let code = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() ?? ""
    return (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (97...122).contains($0) }
      ? code : nil
  }
}

extension Array {
  /// The same, without room for more: a document is kept, and never grows.
  fileprivate var fitted: Self { withUnsafeBufferPointer { Array($0) } }
}
