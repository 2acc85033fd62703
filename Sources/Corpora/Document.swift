import Text

/// One text of the corpus, read once, with the places it was found in.
public struct Document: Sendable {
  /// What CONTRACT calls the text: decoded, never cleaned.
  public let text: SourceText
  /// The digest of the text's UTF-8 bytes: the document's durable name.
  public let digest: Digest
  /// At least one; several where files hold equal texts, in path order.
  public var sources: [DocumentSource]
  /// The article itself, without the page around it: in order, not overlapping.
  public let main: [TextRange]
  /// What was left outside the main ranges, each with the reason.
  public let setAside: [SetAside]
  /// The sentences of the main ranges, in order.
  public let sentences: [TextRange]
  /// ISO 639-1 code, "en"; nil where it cannot be told.
  public let language: String?
  public var findings: [Finding]

  public init(
    text: SourceText, digest: Digest, sources: [DocumentSource], main: [TextRange],
    setAside: [SetAside], sentences: [TextRange], language: String?, findings: [Finding]
  ) {
    precondition(!sources.isEmpty, "a document comes from somewhere")
    self.text = text
    self.digest = digest
    self.sources = sources
    self.main = main
    self.setAside = setAside
    self.sentences = sentences
    self.language = language
    self.findings = findings
  }

  /// The first source: whose name and facts of origin stand for the document.
  public var source: DocumentSource { sources[0] }

  /// Whether claims are looked for; a text in another language is searched only.
  public var isAnalysed: Bool { language == nil || language == "en" }
}

/// A stretch of a document that is not part of its article.
public struct SetAside: Hashable, Sendable {
  public let range: TextRange
  /// "navigation", "cookie notice", "see-also line" …
  public let reason: String

  public init(range: TextRange, reason: String) {
    self.range = range
    self.reason = reason
  }
}
