import Text

/// Chooses the element that holds the article.
enum RootChoice {
  /// The element's index; nil where the page has no text.
  static func root(_ page: Page, _ measures: BlockMeasures, _ noise: [String?]) -> Int? {
    guard !page.blocks.isEmpty else { return nil }
    var scores = [Double](repeating: 0, count: page.elements.count)
    for (index, block) in page.blocks.enumerated() {
      let words = measures.prose[index]
      guard words > 0, block.element >= 0, noise[Int(block.element)] == nil else { continue }
      // The block's own element is a paragraph; what holds paragraphs is a candidate.
      var element =
        page.elements[Int(block.element)].tag == .p
        ? page.elements[Int(block.element)].parent : block.element
      var share = 1.0
      var depth = 0.0
      while element >= 0, depth < 6 {
        scores[Int(element)] += Double(min(words, 150)) * share
        depth += 1
        share = depth == 1 ? 0.7 : 1 / (depth + 1)
        element = page.elements[Int(element)].parent
      }
    }
    for index in scores.indices where scores[index] > 0 {
      let traits = page.elements[index].traits
      if traits.contains(.articleBody) { scores[index] *= 1.5 }
      if page.elements[index].tag == .article { scores[index] *= 1.2 }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return 0
    }
    return best
  }
}
