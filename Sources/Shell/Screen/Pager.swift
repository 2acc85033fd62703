import Glibc
import LineEditor
import Text

/// The program that shows what is longer than the screen.
public struct Pager: Sendable {
  /// Words of a command line; run by the system's shell, as git and man do.
  public let command: String

  /// `FACTDESK_PAGER`, then `PAGER`, then less; nil where one of them is set to nothing or "cat".
  public init?(environment: (String) -> String?) {
    let wanted = environment("FACTDESK_PAGER") ?? environment("PAGER") ?? "less -FRX"
    guard !wanted.isEmpty, wanted != "cat" else { return nil }
    command = wanted
  }

  /// Whether the blocks are longer than the screen.
  func wants(_ blocks: [Block], on screen: Screen) -> Bool {
    guard screen.isTerminal else { return false }
    let rows = TerminalSize.current().rows
    var lines = 0
    for block in blocks {
      lines += screen.lines(of: block).count
      if lines >= rows { return true }
    }
    return false
  }

  /// Shows the blocks; false where the pager could not be started, and nothing was shown.
  func show(_ blocks: [Block], on screen: Screen) -> Bool {
    var text = ""
    for block in blocks {
      for line in screen.lines(of: block) { text += screen.drawn(line) + "\n" }
    }
    // The pager runs in a shell of its own and cannot start programs for whoever reads.
    setenv("LESSSECURE", "1", 1)
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    let pipeBefore = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, pipeBefore) }
    guard let stream = popen(command, "w") else { return false }
    var bytes = Array(text.utf8)
    fwrite(&bytes, 1, bytes.count, stream)
    // 127 is the system shell's word for a command that it did not find (POSIX).
    return pclose(stream) >> 8 & 0xFF != 127
  }
}
