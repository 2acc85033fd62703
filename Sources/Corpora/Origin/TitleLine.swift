/// A title as a page writes it, with the name of the site after it.
enum TitleLine {
  /// "How plausible is it? | Radio WGN 720" → the title and the site; site nil where there is none.
  static func parts(of line: String) -> (title: String, site: String?) {
    guard mayHoldMark(line) else { return (line.trimmed(of: " "), nil) }
    for mark in [" | ", " – ", " — ", " - ", " · ", " :: ", " » "] {
      let pieces = split(line, at: mark)
      guard pieces.count >= 2, let site = pieces.last else { continue }
      let title = pieces.dropLast().joined(separator: mark).trimmed(of: " ")
      let words = site.split(separator: " ")
      let isName = words.count <= 5 && words.first?.first?.isLowercase == false
      let isBar = mark == " | " || mark == " :: "
      if isName, isBar || words.count <= 4, title.split(separator: " ").count >= 3 {
        return (title, site.trimmed(of: " "))
      }
    }
    return (line.trimmed(of: " "), nil)
  }

  /// Whether a mark, or what may be one, follows a blank.
  private static func mayHoldMark(_ line: String) -> Bool {
    var isAfterBlank = false
    for byte in line.utf8 {
      if isAfterBlank, byte >= 0x80 || "|-:".utf8.contains(byte) { return true }
      isAfterBlank = byte == 32
    }
    return false
  }

  private static func split(_ line: String, at mark: String) -> [String] {
    var pieces: [String] = []
    var rest = line[...]
    while let found = rest.range(of: mark) {
      pieces.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    pieces.append(String(rest))
    return pieces
  }
}
