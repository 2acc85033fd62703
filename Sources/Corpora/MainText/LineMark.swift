import Text

/// The mark at the start of a line: a bullet, a quotation mark of an e-mail, hashes of Markdown.
struct LineMark {
  /// Where the words begin; the line's end where there are none.
  let end: Int
  let reason: String
  let isHeading: Bool

  /// Nil where the line begins with its words.
  init?(of range: TextRange, in text: SourceText, isMarkdown: Bool) {
    let line = text.utf8[range.start..<range.end]
    guard let first = line.first else { return nil }
    var end = range.start
    var isHeading = false
    let rule = line.allSatisfy { $0 == first || $0 == 32 } && line.count >= 3
    if rule, "=-*_#~+".utf8.contains(first) {
      self.init(end: range.end, reason: "rule", isHeading: false)
      return
    }
    switch first {
    case UInt8(ascii: "#") where isMarkdown:
      while end < range.end, text.utf8[end] == first { end += 1 }
      isHeading = true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"):
      end += 1
    case 0xE2 where line.starts(with: [0xE2, 0x80, 0xA2]): end += 3
    default: return nil
    }
    let wordsStart = end
    while end < range.end, text.utf8[end] == 32 || text.utf8[end] == 9 { end += 1 }
    guard end > wordsStart else { return nil }
    self.init(end: end, reason: isHeading ? "heading mark" : "list mark", isHeading: isHeading)
  }

  private init(end: Int, reason: String, isHeading: Bool) {
    self.end = end
    self.reason = reason
    self.isHeading = isHeading
  }
}
