import LineEditor
import Shell
import Text

/// Where the shell's lines come from, and what is to be said of them.
struct InputLines {
  let source: any LineSource
  /// The shell that Tab asks, once there is one.
  let completions = CompletionTarget()
  /// What a line is called in an error: "script:3"; nil at a prompt.
  var place: () -> DisplayText? = { nil }
  /// What is said before the first line.
  var notices: [String] = []
  /// What was not UTF-8 in what was read.
  var repairs: () -> [String] = { [] }

  /// The prompt; nil where the terminal cannot be edited on.
  ///
  /// - Parameter historyPath: where lines are kept; nil for a private run.
  init?(terminalWith historyPath: String?) {
    let target = completions
    guard
      let editor = TerminalLineEditor(
        program: "factdesk", history: historyPath.map { HistoryFile(path: $0) },
        complete: { target.completions(of: $0, $1) })
    else { return nil }
    source = PastedLines(editor)
    if editor.replacedLocale { notices.append("The locale is not UTF-8: C.UTF-8 is used.") }
  }

  /// The commands of `-c`.
  init(commands: [String]) {
    let lines = CommandLines(commands)
    source = lines
    place = { "-c \(lines.number)" }
  }

  /// A script file.
  init(script: String) throws {
    guard let reader = PlainLineReader(path: script) else { throw CommandError.noSuchFile(script) }
    self.init(pipe: reader, name: script)
    place = { "\(script):\(reader.lineNumber)" }
  }

  /// A pipe.
  init(pipe reader: PlainLineReader, name: String) {
    source = reader
    place = { "\(name) \(reader.lineNumber)" }
    repairs = {
      reader.repairs.map { repair in
        let line: DisplayText = "\(name) \(repair.line): byte \(repair.byte) is not UTF-8"
        return line.words
      }
    }
  }
}

/// What Tab asks: it is made before the shell is.
final class CompletionTarget {
  weak var desktop: Desktop?

  func completions(of line: String, _ cursor: Int) -> Completions {
    desktop?.completions(of: line, cursor: cursor) ?? .none(at: cursor)
  }
}
