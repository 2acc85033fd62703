import JSONLines

/// What a decoded file holds.
enum Format: Hashable, Sendable {
  case plain, markdown, page, lines, json, table, subtitles

  /// Tells the format from the beginning of the text; the name decides only where the text
  /// leaves it open.
  init(of text: [UInt8], name: String) {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let head = text.prefix(4096).drop { $0 <= 32 }
    if Self.opensPage(head) || (["html", "htm", "xhtml"].contains(suffix) && head.contains(0x3C)) {
      self = .page
    } else if let json = Self.json(text, head, suffix) {
      self = json
    } else if Subtitles.opens(head) {
      self = .subtitles
    } else if ["csv", "tsv"].contains(suffix) {
      self = .table
    } else {
      self = ["md", "markdown"].contains(suffix) ? .markdown : .plain
    }
  }

  private static func opensPage(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.first == UInt8(ascii: "<") else { return false }
    let lower = String(decoding: head.prefix(2048), as: UTF8.self).lowercased()
    let tags = [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<p>", "<p ",
    ]
    if tags.contains(where: lower.hasPrefix) { return true }
    return (lower.hasPrefix("<?xml") || lower.hasPrefix("<!--")) && lower.range(of: "<html") != nil
  }

  /// Lines where the first one is an object by itself and more follow.
  private static func json(_ text: [UInt8], _ head: ArraySlice<UInt8>, _ suffix: String) -> Format?
  {
    let isNamed = ["json", "ndjson", "jsonl"].contains(suffix)
    switch head.first {
    case UInt8(ascii: "{"):
      let line = text[head.startIndex...].prefix { $0 != 10 }
      if line.count > 1 << 20 {
        return suffix == "json" && line.endIndex + 2 >= text.count ? .json : .lines
      }
      if (try? JSONValue(parsing: Array(line)))?.object != nil {
        return suffix == "json" && line.endIndex + 2 >= text.count ? .json : .lines
      }
      if suffix == "ndjson" || suffix == "jsonl" { return .lines }
      return isNamed || looksLikeObject(head) ? .json : nil
    case UInt8(ascii: "["):
      let second = head.dropFirst().first { $0 > 32 }
      return isNamed || second == UInt8(ascii: "{") ? .json : nil
    case _: return isNamed && suffix != "json" ? .lines : nil
    }
  }

  /// `{ "` opens an object.
  private static func looksLikeObject(_ head: ArraySlice<UInt8>) -> Bool {
    head.dropFirst().first { $0 > 32 } == UInt8(ascii: "\"")
  }
}
