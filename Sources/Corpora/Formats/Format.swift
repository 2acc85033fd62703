/// What a file holds.
enum Format: Sendable {
  case plain, markdown, page, lines

  /// Tells the format from the first bytes of the decoded text, and from the name where the
  /// text leaves it open.
  init(of text: [UInt8], name: String) {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let head = text.prefix(2048).drop { $0 <= 32 }
    if Self.opensPage(head) || (["html", "htm", "xhtml"].contains(suffix) && head.contains(0x3C)) {
      self = .page
    } else if head.first == UInt8(ascii: "{"), ["ndjson", "jsonl", "json"].contains(suffix) {
      self = .lines
    } else if ["md", "markdown"].contains(suffix) {
      self = .markdown
    } else {
      self = .plain
    }
  }

  private static func opensPage(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.first == UInt8(ascii: "<") else { return false }
    let lower = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"].contains {
      lower.hasPrefix($0)
    } || (lower.hasPrefix("<?xml") || lower.hasPrefix("<!--")) && lower.range(of: "<html") != nil
  }
}
