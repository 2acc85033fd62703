/// Blocks of Markdown one after the other, with a blank line where one is needed.
struct MarkdownPage {
  private(set) var text = ""
  private var endsWithList = false

  mutating func heading(_ level: Int, _ line: MarkdownText) {
    block(String(repeating: "#", count: level) + " " + line.line)
  }

  mutating func paragraph(_ line: MarkdownText) { block(line.line) }

  /// A quotation of nothing that can be seen says so.
  mutating func quotation(_ line: MarkdownText) {
    block("> " + (line.line.isEmpty ? "(no words that can be seen)" : line.line))
  }

  /// An entry of a list; deeper ones belong to the entry before.
  mutating func bullet(_ line: MarkdownText, depth: Int = 0) {
    if !endsWithList, !text.isEmpty { text += "\n" }
    text += String(repeating: "  ", count: depth) + "- " + line.line + "\n"
    endsWithList = true
  }

  private mutating func block(_ line: String) {
    if !text.isEmpty { text += "\n" }
    text += line + "\n"
    endsWithList = false
  }
}
