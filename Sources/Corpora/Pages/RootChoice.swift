import Text

/// Chooses the element that holds the article.
struct RootChoice {
  private let page: Page
  private let measures: BlockMeasures
  private let noise: [String?]

  /// The blocks of the article's element; nil where the page has no text.
  static func blocks(
    _ page: Page, _ measures: BlockMeasures, _ noise: [String?], _ hint: BodyHint?
  ) -> Range<Int>? {
    guard !page.blocks.isEmpty else { return nil }
    let choice = RootChoice(page: page, measures: measures, noise: noise)
    if let hint, let blocks = hint.blocks(of: page) { return blocks }
    guard let best = choice.best() else { return 0..<page.blocks.count }
    let root = page.elements[choice.climbed(from: best)]
    return Int(root.firstBlock)..<Int(root.endBlock)
  }

  /// The container with the most prose near to it.
  private func best() -> Int? {
    var scores = [Double](repeating: 0, count: page.elements.count)
    for (index, block) in page.blocks.enumerated() {
      guard measures.prose[index] > 0, block.element >= 0, noise[Int(block.element)] == nil else {
        continue
      }
      // Prose with links in it is more likely a teaser.
      let weight =
        Double(min(measures.prose[index], 150)) * max(0.1, 1 - 2 * measures.linkDensity(index))
      var element = container(of: block)
      var share = 1.0
      var depth = 0.0
      while element >= 0, depth < 6 {
        scores[Int(element)] += weight * share
        depth += 1
        share = depth == 1 ? 0.7 : 1 / (depth + 1)
        element = page.elements[Int(element)].parent
      }
    }
    for index in scores.indices where scores[index] > 0 {
      if page.elements[index].traits.contains(.articleBody) { scores[index] *= 1.5 }
      if page.elements[index].tag == .article { scores[index] *= 1.2 }
    }
    let best = scores.indices.max { scores[$0] < scores[$1] }
    return best.flatMap { scores[$0] > 0 ? $0 : nil }
  }

  /// What holds the paragraph: a paragraph itself is no candidate.
  private func container(of block: PageBlock) -> Int32 {
    let element = page.elements[Int(block.element)]
    return element.tag == .p || element.tag == .li || element.tag == .blockquote
      ? element.parent : block.element
  }

  /// The element around it, as long as that holds much more prose of the same kind: articles
  /// are cut into pieces for advertisements.
  private func climbed(from best: Int) -> Int {
    var current = best
    // What is added must be set as what is there: paragraphs beside paragraphs.
    let inParagraphs = cleanProse(best, inParagraphs: true)
    let isOfParagraphs = inParagraphs * 10 >= cleanProse(best, inParagraphs: false) * 7
    var prose = cleanProse(current, inParagraphs: isOfParagraphs)
    var element = best
    for _ in 0..<6 {
      let parent = Int(page.elements[element].parent)
      guard parent >= 0, page.elements[parent].tag != .body, page.elements[parent].tag != .html
      else { break }
      let around = cleanProse(parent, inParagraphs: isOfParagraphs)
      if around * 4 >= prose * 5 {
        current = parent
        prose = around
      }
      element = parent
    }
    return current
  }

  /// Words of prose in the element's blocks that are not noise and have few links.
  private func cleanProse(_ index: Int, inParagraphs: Bool) -> Int {
    let element = page.elements[index]
    var sum = 0
    for block in Int(element.firstBlock)..<Int(element.endBlock)
    where measures.prose[block] > 0 && measures.linkDensity(block) < 0.2 {
      let owner = Int(page.blocks[block].element)
      if owner >= 0, noise[owner] == nil, !inParagraphs || page.elements[owner].tag == .p {
        sum += measures.prose[block]
      }
    }
    return sum
  }
}
