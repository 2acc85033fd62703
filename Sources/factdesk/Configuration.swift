import Glibc
import LineEditor

/// What a person has settled for every session: lines of `name = value` in
/// `$XDG_CONFIG_HOME/factdesk/config`, else in `~/.config/factdesk/config`.
///
/// `by` is the only name there is. A line that begins with `#`, and a name that is not known, say
/// nothing.
struct Configuration {
  /// Who the person is, for the session's record; nil where the file does not say.
  let by: String?

  /// - Parameter path: of the file; what cannot be read is as if it were empty.
  init(path: String) {
    var by: String?
    if let lines = PlainLineReader(path: path) {
      while case .line(let line) = lines.next(prompt: Prompt("")) {
        let parts = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
        if parts.count == 2, parts[0] == "by", !parts[1].isEmpty { by = parts[1] }
      }
    }
    self.by = by
  }

  /// Without blanks around it, and with single ones inside.
  private static func trimmed(_ part: Substring) -> String {
    part.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
