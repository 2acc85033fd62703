import Glibc

/// Columns and rows of a terminal, at least one of each.
public struct TerminalSize: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// The size of the terminal behind a descriptor; else what COLUMNS and LINES say; else 80 by 24,
  /// each dimension for itself.
  public static func current(descriptor: Int32 = STDOUT_FILENO) -> TerminalSize {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return TerminalSize(
      columns: isKnown && size.ws_col > 0 ? Int(size.ws_col) : stated("COLUMNS") ?? 80,
      rows: isKnown && size.ws_row > 0 ? Int(size.ws_row) : stated("LINES") ?? 24)
  }

  private static func stated(_ variable: String) -> Int? {
    guard let value = getenv(variable), let number = Int(String(cString: value)),
      (1...10_000).contains(number)
    else { return nil }
    return number
  }
}
