/// A line that names who wrote: "By Ana Silva", "by admin".
struct Byline {
  /// Nil where the line names an account and no person ("admin").
  let name: String?

  /// Nil where the line is no byline.
  init?(line: String) {
    let line = line.trimmed(of: " \t")
    guard line.utf8.count <= 120 else { return nil }
    let lower = line.lowercased()
    guard let cue = ["written by ", "posted by ", "by: ", "by "].first(where: lower.hasPrefix)
    else { return nil }
    var rest = line.dropFirst(cue.count)
    if let end = rest.firstIndex(where: { "|,;(•·".contains($0) }) { rest = rest[..<end] }
    let words = rest.split(separator: " ")
    guard (1...8).contains(words.count), !line.hasSuffix(".") || words.count <= 4 else {
      return nil
    }
    let name = rest.trimmed(of: " .")
    // "editor3" is an account too.
    if Self.accounts.contains(name.lowercased().trimmed(of: "0123456789")) {
      self.name = nil
      return
    }
    guard words[0].first?.isUppercase == true else { return nil }
    self.name = name
  }

  /// Names that sites give their accounts.
  static let accounts: Set<String> = [
    "admin", "administrator", "editor", "staff", "webmaster", "root", "user", "news desk",
    "web desk", "newsdesk", "staff writer", "staff reporter", "guest", "author", "team",
  ]
}
