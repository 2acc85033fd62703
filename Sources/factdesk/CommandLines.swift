import Glibc
import LineEditor

/// The commands of `-c`, one after the other; each may hold several lines, as `paste` needs.
final class CommandLines: LineSource {
  private var lines: [(number: Int, line: String)]
  private var next = 0

  init(_ commands: [String]) {
    lines = commands.enumerated().flatMap { index, command in
      command.split(separator: "\n", omittingEmptySubsequences: false)
        .map { (index + 1, String($0)) }
    }
  }

  /// Which `-c` the last line was of, from 1.
  var number: Int { next == 0 ? 1 : lines[next - 1].number }

  func next(prompt: Prompt) -> LineInput {
    if Interruption.isRequested { return .terminated(signal: Interruption.ending ?? SIGINT) }
    guard next < lines.count else { return .endOfInput }
    next += 1
    return .line(lines[next - 1].line)
  }
}
