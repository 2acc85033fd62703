import Text

/// Marks the elements whose tag, class or role says that they are not the article.
enum NoiseMarks {
  /// For each element the reason, its own or that of an element around it.
  static func reasons(_ page: Page, _ measures: BlockMeasures) -> [String?] {
    var reasons = [String?](repeating: nil, count: page.elements.count)
    let all = measures.allProse
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0, let reason = reasons[Int(element.parent)] {
        let isQuoted = element.traits.contains(.quotedPost) && reason == "share bar"
        reasons[index] = isQuoted ? nil : reason
        continue
      }
      guard element.endBlock > element.firstBlock, let reason = reason(for: element) else {
        continue
      }
      // Most of the page's prose is the article, whatever its container is called.
      let prose = measures.prose(in: element)
      let share = reason == "comments" ? 80 : 40
      if prose * 100 > all * share { continue }
      reasons[index] = reason
    }
    return reasons
  }

  private static func reason(for element: PageElement) -> String? {
    switch element.tag {
    case .nav: return "navigation"
    case .footer: return "footer"
    case .aside: return "sidebar"
    case .form, .button, .select, .option, .textarea, .fieldset, .label: return "form"
    case .body, .html, .article, .main: return nil
    default: break
    }
    if !element.traits.isDisjoint(with: [.articleBody, .quotedPost]) { return nil }
    return ElementTraits.noise.first { element.traits.contains($0.trait) }?.reason
  }
}
