import Text

/// Trims what stands before, after and between the paragraphs of an article inside its element.
struct ArticleEdges {
  let page: Page
  let measures: BlockMeasures
  let blocks: Range<Int>

  func trim(_ parts: inout [PageArticle.Part]) {
    trimRelated(&parts)
    trimStart(&parts)
    trimEnd(&parts)
    dropLoneHeadings(&parts)
  }

  /// After a line that announces other stories, list items and links are those stories.
  private func trimRelated(_ parts: inout [PageArticle.Part]) {
    var isAfter = false
    for index in blocks {
      switch parts[index] {
      case .aside(let reason):
        if reason == "related links" || reason == "see-also line" { isAfter = true }
      case .credit: isAfter = false
      case .paragraph, .heading, .caption:
        let density = measures.linkDensity(index)
        let isItem = density > 0.2 || tag(index) == .li
        if isAfter, isItem { parts[index] = .aside("related links") } else { isAfter = false }
      }
    }
  }

  /// Short lines before the first paragraph: section, author, date, counts.
  private func trimStart(_ parts: inout [PageArticle.Part]) {
    for index in blocks {
      switch parts[index] {
      case .paragraph:
        guard measures.words[index] < 12, !endsSentence(index), !isListed(index) else { return }
        parts[index] = .aside("before the article")
      case .heading:
        if tag(index) == .h1 { parts[index] = .aside("title") }
      case .caption, .credit, .aside: break
      }
    }
  }

  /// Short lines after the last paragraph.
  private func trimEnd(_ parts: inout [PageArticle.Part]) {
    for index in blocks.reversed() {
      switch parts[index] {
      case .paragraph:
        guard measures.words[index] < 10, !endsSentence(index), !isListed(index) else { return }
        parts[index] = .aside("after the article")
      case .heading: parts[index] = .aside("heading of nothing")
      case .credit: return
      case .caption, .aside: break
      }
    }
  }

  /// A heading that no paragraph follows heads nothing.
  private func dropLoneHeadings(_ parts: inout [PageArticle.Part]) {
    var isFollowed = false
    for index in blocks.reversed() {
      switch parts[index] {
      case .paragraph: isFollowed = true
      case .heading: if !isFollowed { parts[index] = .aside("heading of nothing") }
      case .caption, .credit, .aside: break
      }
    }
  }

  private func tag(_ index: Int) -> PageTag? {
    let element = Int(page.blocks[index].element)
    return element >= 0 ? page.elements[element].tag : nil
  }

  private func isListed(_ index: Int) -> Bool {
    switch tag(index) {
    case .li, .td, .th, .dt, .dd, .blockquote, .pre: true
    case _: false
    }
  }

  private func endsSentence(_ index: Int) -> Bool {
    let range = page.blocks[index].range
    let last = page.text[range.end - 1]
    if ".!?\"')".utf8.contains(last) { return true }
    // ’ ” … 。
    return range.length >= 3
      && [[0xE2, 0x80, 0x99], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0xA6], [0xE3, 0x80, 0x82]]
        .contains { page.text[(range.end - 3)..<range.end].elementsEqual($0) }
  }
}
