import Text

/// One text of the corpus, read once, with the places it was found in.
public struct Document: Sendable {
  /// What CONTRACT calls the text: decoded, never cleaned.
  public let text: SourceText
  /// The digest of the text's UTF-8 bytes: the document's durable name.
  public let digest: Digest
  /// At least one; several where files hold equal texts, in path order.
  public var sources: [DocumentSource]
  /// The article itself, without the page around it: one range for each paragraph, in order,
  /// not overlapping.
  public let main: [TextRange]
  /// What was left outside the main ranges, each with the reason.
  public let setAside: [SetAside]
  /// Those of the main ranges that are headings: they name, and assert nothing.
  public let headings: [TextRange]
  /// The sentences of the main ranges that are no headings, in order; none crosses a paragraph.
  public let sentences: [TextRange]
  /// ISO 639-1 code, "en"; nil where it cannot be told.
  public let language: String?
  public var findings: [Finding]

  public init(
    text: SourceText, digest: Digest, sources: [DocumentSource], main: [TextRange],
    setAside: [SetAside], sentences: [TextRange], language: String?, findings: [Finding],
    headings: [TextRange] = []
  ) {
    precondition(!sources.isEmpty, "a document comes from somewhere")
    self.text = text
    self.digest = digest
    self.sources = sources
    self.main = main
    self.setAside = setAside
    self.headings = headings
    self.sentences = sentences
    self.language = language
    self.findings = findings
  }

  /// The first source: whose name and facts of origin stand for the document.
  public var source: DocumentSource { sources[0] }

  /// The main ranges with what stands beside them in their paragraph and asserts nothing: the
  /// article as it is read.
  public var paragraphs: [TextRange] {
    var whole = main
    for mark in setAside.lazy.filter(\.isOfArticle).map(\.range).reversed() {
      // The first paragraph that ends after the mark begins.
      var low = 0
      var high = whole.count
      while low < high {
        let middle = (low + high) / 2
        if whole[middle].end <= mark.start { low = middle + 1 } else { high = middle }
      }
      if low < whole.count, isBeside(mark, whole[low]) {
        whole[low] = TextRange(min(whole[low].start, mark.start), max(whole[low].end, mark.end))
      } else if low > 0, isBeside(whole[low - 1], mark) {
        whole[low - 1] = TextRange(whole[low - 1].start, mark.end)
      }
    }
    return whole
  }

  /// Whether only a few blanks, and no line break, stand between the two.
  private func isBeside(_ a: TextRange, _ b: TextRange) -> Bool {
    guard a.end <= b.start else { return true }
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
