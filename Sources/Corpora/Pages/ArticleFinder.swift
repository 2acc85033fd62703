import Text

/// What a page's blocks are: the article, or the page around it.
struct PageArticle: Sendable {
  enum Part: Hashable, Sendable {
    case paragraph, heading, caption
    /// A line of the article that asserts nothing: who reported, who edited.
    case credit
    case aside(String)
  }

  /// One for each block of the page.
  var parts: [Part]
}

/// Finds the article of a page.
struct ArticleFinder {
  private let page: Page
  private let title: LineKey?
  private let measures: BlockMeasures
  /// Why the element's content is not the article; nil where nothing says so.
  private let noise: [String?]

  static func article(of page: Page, title: String?, hint: BodyHint?) -> PageArticle {
    let finder = ArticleFinder(page: page, title: title)
    guard let blocks = RootChoice.blocks(page, finder.measures, finder.noise, hint) else {
      return PageArticle(parts: [])
    }
    var parts = page.blocks.indices.map { index in
      blocks.contains(index) ? finder.part(index) : .aside(finder.outsideReason(index))
    }
    ArticleEdges(page: page, measures: finder.measures, blocks: blocks).trim(&parts)
    return PageArticle(parts: parts)
  }

  private init(page: Page, title: String?) {
    self.page = page
    self.title = title.flatMap { words in
      Array(words.utf8).withUnsafeBufferPointer { LineKey($0) }
    }
    measures = BlockMeasures(of: page)
    noise = NoiseMarks.reasons(page, measures)
  }

  private func outsideReason(_ index: Int) -> String {
    let element = Int(page.blocks[index].element)
    return (element >= 0 ? noise[element] : nil) ?? "outside the article"
  }

  private func part(_ index: Int) -> PageArticle.Part {
    let block = page.blocks[index]
    guard block.element >= 0 else { return .aside("outside the article") }
    let element = page.elements[Int(block.element)]
    if let reason = noise[Int(block.element)] { return .aside(reason) }
    let key = page.text[block.range.start..<block.range.end].withUnsafeBufferPointer { LineKey($0) }
    if let key {
      if let title, key.bytes == title.bytes { return .aside("title") }
      if let reason = BoilerplateLines.english.reason(for: key) {
        if reason == "reporting credit" { return .credit }
        if reason != "topics" || measures.words[index] < 25 { return .aside(reason) }
      }
    }
    if let caption = caption(index, block) { return caption }
    if isSummary(block), measures.words[index] < 60 { return .aside("summary") }
    if element.tag.isHeading {
      return measures.linkDensity(index) > 0.8 && element.tag != .h1 ? .aside("links") : .heading
    }
    return isLinks(index, block, element, key) ? .aside("links") : .paragraph
  }

  /// A block that names a picture or says what it shows.
  private func caption(_ index: Int, _ block: PageBlock) -> PageArticle.Part? {
    var element = Int(block.element)
    for _ in 0..<5 where element >= 0 {
      let traits = page.elements[element].traits
      if page.elements[element].tag == .figcaption || traits.contains(.caption) { return .caption }
      if traits.contains(.credit), measures.words[index] < 20 { return .aside("photo credit") }
      if page.elements[element].tag == .figure { return .caption }
      element = Int(page.elements[element].parent)
    }
    // A few words in the box of a picture.
    element = Int(block.element)
    for depth in 0..<3 where element >= 0 {
      let around = page.elements[element]
      let words = measures.words(in: around)
      guard words <= 60, around.endBlock - around.firstBlock <= 3 else { break }
      if measures.hasImage(element, around), around.tag != .p || depth > 0 || words <= 20 {
        return .caption
      }
      element = Int(around.parent)
    }
    return nil
  }

  /// Whether the block stands under the headline and sums the article up.
  private func isSummary(_ block: PageBlock) -> Bool {
    let element = page.elements[Int(block.element)]
    guard element.parent >= 0 else { return false }
    let parent = page.elements[Int(element.parent)]
    let siblings = parent.endBlock - parent.firstBlock
    // The first paragraph of the body may bear the name; then others stand beside it.
    if element.traits.contains(.summary) { return element.tag != .p || siblings <= 3 }
    return parent.traits.contains(.summary) && siblings <= 2
  }

  /// Whether the block is there for its links.
  private func isLinks(_ index: Int, _ block: PageBlock, _ element: PageElement, _ key: LineKey?)
    -> Bool
  {
    let density = measures.linkDensity(index)
    guard density > 0.6 else { return false }
    let words = measures.words[index]
    guard element.tag != .li, block.links <= 2 else { return words < 30 || block.links > 2 }
    // A short link by itself is part of a text about what it leads to; the length of a
    // headline is the sign of another story.
    let last = page.text[block.range.end - 1]
    let isAddress =
      key?.bytes.starts(with: "http".utf8) == true
      || key?.bytes.starts(with: "www.".utf8) == true
    return !isAddress && words > 6 && words < 30 && !".!:".utf8.contains(last)
  }
}
