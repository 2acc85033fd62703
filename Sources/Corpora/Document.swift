import Text

/// One text of the corpus, read once, with the places it was found in.
public struct Document: Sendable {
  private let content: Content
  /// At least one; several where files hold equal texts, in path order.
  public var sources: [DocumentSource]
  public var findings: [Finding]

  /// What never changes of a document, once for all that hold it: lists of many documents are handed
  /// on from reading to the desk.
  private final class Content: Sendable {
    let text: SourceText
    let digest: Digest
    let main: [TextRange]
    let setAside: [SetAside]
    let headings: [TextRange]
    let captions: [TextRange]
    let sentences: [TextRange]
    let language: String?
    let timeCodes: [TimeCode]

    init(
      _ text: SourceText, _ digest: Digest, main: [TextRange], setAside: [SetAside],
      headings: [TextRange], captions: [TextRange], sentences: [TextRange], language: String?,
      timeCodes: [TimeCode]
    ) {
      self.text = text
      self.digest = digest
      self.main = main
      self.setAside = setAside
      self.headings = headings
      self.captions = captions
      self.sentences = sentences
      self.language = language
      self.timeCodes = timeCodes
    }
  }

  public init(
    text: SourceText, digest: Digest, sources: [DocumentSource], main: [TextRange],
    setAside: [SetAside], sentences: [TextRange], language: String?, findings: [Finding],
    headings: [TextRange] = [], captions: [TextRange] = [],
    timeCodes: [TimeCode] = []
  ) {
    precondition(!sources.isEmpty, "a document comes from somewhere")
    content = Content(
      text, digest, main: main, setAside: setAside, headings: headings, captions: captions,
      sentences: sentences, language: language, timeCodes: timeCodes)
    self.sources = sources
    self.findings = findings
  }

  /// What CONTRACT calls the text: decoded, never cleaned.
  public var text: SourceText { content.text }
  /// The digest of the text's UTF-8 bytes: the document's durable name.
  public var digest: Digest { content.digest }
  /// The article itself, without the page around it: one range for each paragraph, in order,
  /// not overlapping.
  public var main: [TextRange] { content.main }
  /// What was left outside the main ranges, each with the reason.
  public var setAside: [SetAside] { content.setAside }
  /// Those of the main ranges that are headings: they name, and assert nothing.
  public var headings: [TextRange] { content.headings }
  /// Those of the main ranges that say what a picture shows.
  public var captions: [TextRange] { content.captions }
  /// The sentences of the main ranges that are no headings, in order; none crosses a paragraph.
  public var sentences: [TextRange] { content.sentences }
  /// ISO 639-1 code, "en"; nil where it cannot be told.
  public var language: String? { content.language }
  /// Moments of the recording that the text was taken from; empty for what was written.
  public var timeCodes: [TimeCode] { content.timeCodes }

  /// The first source: whose name and facts of origin stand for the document.
  public var source: DocumentSource { sources[0] }

  /// The running text of the article as it is read: the main ranges less the captions, with
  /// what stands in their paragraphs and asserts nothing (a dateline), and the credits.
  public var paragraphs: [TextRange] {
    let isCaption = Set(captions)
    let parts =
      main.filter { !isCaption.contains($0) }
      + setAside.filter(\.isOfArticle).map(\.range)
    var whole: [TextRange] = []
    for part in parts.sorted() {
      if let last = whole.last, isBeside(last, part) {
        whole[whole.count - 1] = TextRange(last.start, part.end)
      } else {
        whole.append(part)
      }
    }
    return whole
  }

  /// Whether only a few blanks, and no line break, stand between the two.
  private func isBeside(_ a: TextRange, _ b: TextRange) -> Bool {
    guard a.end <= b.start else { return false }
    let gap = text.utf8[a.end..<b.start]
    return gap.count < 8 && !gap.contains(10)
  }

  /// Whether claims are looked for; a text in another language is searched only.
  public var isAnalysed: Bool { language == nil || language == "en" }
}

/// A stretch of a document that is not part of its article.
public struct SetAside: Hashable, Sendable {
  public let range: TextRange
  /// "navigation", "cookie notice", "see-also line" …
  public let reason: String
  /// Whether it stands inside a paragraph of the article and asserts nothing: a dateline, the
  /// credit of a photograph.
  public let isOfArticle: Bool

  public init(range: TextRange, reason: String, isOfArticle: Bool = false) {
    self.range = range
    self.reason = reason
    self.isOfArticle = isOfArticle
  }
}
