import LineEditor
import Text

/// The program that shows what is longer than the screen.
public struct Pager: Sendable {
  /// Words of a command line; run by the system's shell, as git and man do.
  public let command: String

  /// `FACTDESK_PAGER`, then `PAGER`, then less; nil where one of them is set to nothing or "cat".
  public init?(environment: (String) -> String?) {
    let wanted = environment("FACTDESK_PAGER") ?? environment("PAGER") ?? Self.usual
    guard !wanted.isEmpty, wanted != "cat" else { return nil }
    command = wanted
  }

  /// less with what it takes to leave it in its last row, where it has a bare colon otherwise.
  private static let usual =
    "less -FRX -Ps'Space\\: on  b\\: back  /\\: search  q\\: to the prompt'"

  /// Whether the lines are longer than the screen, and nobody is a step ahead: keys that were typed
  /// for the prompt are not the pager's.
  func wants(_ lines: [DisplayText], on screen: Screen) -> Bool {
    guard screen.isTerminal else { return false }
    let size = TerminalSize.current()
    var rows = 0
    for line in lines {
      rows += max(1, (line.width + size.columns - 1) / size.columns)
      // The prompt needs a row, too.
      if rows >= size.rows { return !TypedAhead.isWaiting }
    }
    return false
  }

  /// Shows the lines; false where the pager could not be started, and nothing was shown.
  func show(_ lines: [DisplayText], on screen: Screen) -> Bool {
    var text = ""
    for line in lines { text += screen.drawn(line) + "\n" }
    // Whoever reads can start no program from it; a less that knows how to may still be stopped.
    let ending = TerminalProgram.run(
      command, input: Array(text.utf8),
      environment: ["LESSSECURE": "1", "LESSSECURE_ALLOW": "stop"])
    switch ending {
    case .exited(status: 126), .exited(status: 127), .notStarted: return false
    case .exited, .killed, .terminated: return true
    }
  }
}
