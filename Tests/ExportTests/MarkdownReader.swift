import Glibc
import TestSupport

/// A program that reads Markdown, and the nodes that it finds in a page.
struct MarkdownReader {
  /// A node with its depth; the words of a text.
  typealias Node = (depth: Int, name: String, words: String)

  private let path: String
  private let arguments: [String]

  /// cmark, the reference reader of CommonMark: `$CMARK`, else where packages put it.
  static let commonMark = MarkdownReader("CMARK", "cmark", [])

  /// GitHub's own, with everything that GitHub adds.
  static let gitHub = MarkdownReader(
    "CMARK_GFM", "cmark-gfm",
    ["autolink", "table", "strikethrough", "tasklist", "footnotes"].flatMap { ["-e", $0] })

  private init?(_ variable: String, _ program: String, _ arguments: [String]) {
    let named = getenv(variable).map { String(cString: $0) }
    let places = [named, "/usr/bin/" + program, "/usr/local/bin/" + program].compactMap { $0 }
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
    self.arguments = arguments
  }

  /// A page as XML.
  func xml(_ page: String) throws -> String {
    try Program.run(path: path, arguments + ["-t", "xml"], input: Array(page.utf8)).outputText
  }

  func nodes(_ page: String) throws -> [Node] {
    try xml(page).unicodeScalars.split(separator: "\n").compactMap { line in
      let depth = line.prefix { $0 == " " }.count
      let node = line.dropFirst(depth)
      guard node.first == "<", let start = node.dropFirst().first, start != "?", start != "!",
        start != "/"
      else { return nil }
      let name = String(node.dropFirst().prefix { !" />".unicodeScalars.contains($0) })
      let words = node.drop { $0 != ">" }.dropFirst()
      let end = words.lastIndex(of: "<").map { words[..<$0] } ?? words
      return (depth, name, unescaped(String(end)))
    }
  }

  /// Everything but the words: what the page is made of.
  func shape(_ page: String) throws -> [String] {
    try nodes(page).filter { $0.name != "text" }.map { "\($0.depth) \($0.name)" }
  }

  private func unescaped(_ words: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(words) {
      (words, pair) in
      words.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
    }
  }
}
