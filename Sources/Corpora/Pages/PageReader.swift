import Text

/// Reads a page into its text, its article and its facts of origin.
enum PageReader {
  /// - Parameter bytes: the page, decoded to UTF-8.
  static func reading(of bytes: [UInt8], limits: LoadLimits) -> Reading {
    let page = PageParser.page(of: bytes, limits: limits)
    guard let text = SourceText(validating: page.text) else {
      return Reading(
        text: SourceText(""), main: [], faults: [Fault(.encoding, "the page is not UTF-8")])
    }
    var reading = Reading(text: text, main: [])
    if page.isCut {
      reading.faults.append(
        Fault(.limit, "the page is too long or nested too deep: the rest was left out"))
    }
    var facts = PageOrigin(of: page.head)
    reading.faults += facts.faults
    let hint = facts.body.flatMap { BodyHint($0) }
    let article = ArticleFinder.article(of: page, title: facts.origin.title?.value, hint: hint)
    var prose = 0
    for (index, part) in article.parts.enumerated() {
      let range = page.blocks[index].range
      switch part {
      case .aside(let reason): reading.setAside.append(SetAside(range: range, reason: reason))
      case .credit:
        reading.setAside.append(
          SetAside(range: range, reason: "reporting credit"))
      case .heading:
        reading.main.append(range)
        reading.headings.append(range)
      case .caption:
        let marks = ParagraphMarks(of: range, in: text, isLead: false)
        reading.setAside += marks.marks.map { SetAside(range: $0.range, reason: $0.reason) }
        reading.main.append(marks.range)
        reading.captions.append(marks.range)
      case .paragraph:
        let marks = ParagraphMarks(of: range, in: text, isLead: prose < 5)
        reading.setAside += marks.marks
        facts.origin.fill(from: marks.origin)
        reading.main.append(marks.range)
        prose += 1
      }
    }
    reading.origin = facts.origin
    return reading
  }
}
