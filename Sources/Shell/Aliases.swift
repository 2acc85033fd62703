import Text

/// A person's own words, each for the beginning of a line.
///
/// They are lines `alias NAME = LINE` of `$XDG_CONFIG_HOME/factdesk/rc`. What a session records is
/// the line that the word stands for, so that it says the same to everybody.
public struct Aliases: Sendable {
  /// What each word stands for.
  public private(set) var lines: [String: String] = ["triage": "next"]
  /// Lines that could not be read: their number and what was expected.
  public private(set) var problems: [(line: Int, expected: DisplayText)] = []

  public init() {}

  /// - Parameter file: the lines of the file; one that begins with `#` says nothing.
  public init(file: [String]) {
    for (index, line) in file.enumerated() {
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if let problem = take(line, first) { problems.append((index + 1, problem)) }
    }
  }

  /// Takes a line in; gives what was expected of it, where that is not met.
  private mutating func take(_ line: String, _ first: Substring) -> DisplayText? {
    let parts = line.split(separator: "=", maxSplits: 1)
    let names = parts[0].split { $0 == " " || $0 == "\t" }
    guard first == "alias", parts.count == 2, names.count == 2 else { return "alias NAME = LINE" }
    let name = String(names[1])
    guard CommandList.named(name) == nil else { return "a name that is no command's" }
    let meaning = parts[1].drop { $0 == " " || $0 == "\t" }
    guard let command = meaning.split(separator: " ").first, lines[String(command)] == nil,
      CommandList.named(String(command)) != nil
    else { return "a line that begins with a command" }
    lines[name] = String(meaning)
    return nil
  }

  /// The line with its first word replaced by what that stands for.
  func expanded(_ line: String) -> String {
    let start = line.drop { $0 == " " || $0 == "\t" }
    let word = start.prefix { $0 != " " && $0 != "\t" }
    guard let meaning = lines[String(word)] else { return line }
    return meaning + start.dropFirst(word.count)
  }
}
