import Text

/// What a page's blocks are: the article, or the page around it.
struct PageArticle: Sendable {
  enum Part: Sendable {
    case paragraph, heading
    case aside(String)
  }

  /// One for each block of the page.
  var parts: [Part]
  var byline: String?
}

/// Finds the article of a page.
struct ArticleFinder {
  private let page: Page
  private let title: LineKey?
  private let measures: BlockMeasures
  /// Why the element's content is not the article; nil where nothing says so.
  private var noise: [String?]

  static func article(of page: Page, title: String?) -> PageArticle {
    var finder = ArticleFinder(page: page, title: title)
    return finder.find()
  }

  private init(page: Page, title: String?) {
    self.page = page
    self.title = title.flatMap { words in
      Array(words.utf8).withUnsafeBufferPointer { LineKey($0) }
    }
    measures = BlockMeasures(of: page)
    noise = []
  }

  private mutating func find() -> PageArticle {
    noise = NoiseMarks.reasons(page, measures)
    let root = RootChoice.root(page, measures, noise)
    var parts: [PageArticle.Part] = []
    parts.reserveCapacity(page.blocks.count)
    guard let root else {
      return PageArticle(parts: page.blocks.map { _ in .aside("outside the article") })
    }
    let blocks = page.elements[root].firstBlock..<page.elements[root].endBlock
    for index in page.blocks.indices {
      parts.append(
        blocks.contains(Int32(index)) ? part(index) : .aside(outsideReason(index)))
    }
    let trimmed = ArticleEdges.trimmed(parts, page, measures)
    return PageArticle(parts: trimmed)
  }

  private func outsideReason(_ index: Int) -> String {
    let element = Int(page.blocks[index].element)
    return (element >= 0 ? noise[element] : nil) ?? "outside the article"
  }

  private func part(_ index: Int) -> PageArticle.Part {
    let block = page.blocks[index]
    guard block.element >= 0 else { return .aside("outside the article") }
    let element = Int(block.element)
    if let reason = noise[element] { return .aside(reason) }
    let key = page.text[block.range.start..<block.range.end].withUnsafeBufferPointer { LineKey($0) }
    if let key {
      if let title, key.bytes == title.bytes { return .aside("title") }
      if let reason = BoilerplateLines.english.reason(for: key) { return .aside(reason) }
    }
    let tag = page.elements[element].tag
    if tag.isHeading { return .heading }
    let density = measures.linkDensity(index)
    if density > 0.6, measures.words[index] < 30 || block.links > 2 { return .aside("links") }
    return .paragraph
  }
}
