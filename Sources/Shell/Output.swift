import LineEditor
import Text

/// Where answers and talk go. It says when a stream is no longer to be written to.
public protocol Output: AnyObject {
  /// An answer: standard output.
  func answer(_ text: String) throws(OutputError)
  /// A report in its own format: exact on a pipe, made safe to show at a terminal.
  func report(_ text: UntrustedText) throws(OutputError)
  /// Talk: the same terminal, or standard error where there is none.
  func talk(_ text: String) throws(OutputError)
}

/// Why something could not be shown.
public enum OutputError: Error, Hashable, Sendable {
  /// The reader left: nothing is wrong.
  case closed
  case failed(errno: Int32)
}

extension Output {
  /// Shows blocks as the screen draws them. At a terminal Control-C ends a long answer.
  func show(_ blocks: [Block], on screen: Screen, hints: Bool) throws(OutputError) {
    for block in blocks {
      switch block {
      case .report(let text) where !screen.isTerminal: try report(text)
      case .hint where !hints: continue
      case .talk, .hint:
        for line in screen.lines(of: block) { try talk(screen.drawn(line) + "\n") }
      case .line, .paragraph, .labelled, .table, .report:
        for line in screen.lines(of: block) {
          if screen.isTerminal, Interruption.isRequested { return }
          try answer(screen.drawn(line) + "\n")
        }
      }
    }
  }
}
