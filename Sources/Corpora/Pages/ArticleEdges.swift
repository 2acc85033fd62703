import Text

/// Trims what stands before and after an article inside its element.
enum ArticleEdges {
  static func trimmed(_ parts: [PageArticle.Part], _ page: Page, _ measures: BlockMeasures)
    -> [PageArticle.Part]
  {
    var parts = parts
    // A heading that no paragraph follows heads nothing.
    var followed = false
    for index in parts.indices.reversed() {
      switch parts[index] {
      case .paragraph: followed = true
      case .heading: if !followed { parts[index] = .aside("heading of nothing") }
      case .aside: break
      }
    }
    return parts
  }
}
