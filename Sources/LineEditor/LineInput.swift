/// What came when a line was asked for.
public enum LineInput: Hashable, Sendable {
  /// A line without its line break. A paste may have put line feeds *inside* it.
  case line(String)
  /// Control-C: the line is dropped, the session goes on.
  case interrupted
  /// Control-D on an empty line, or the end of a pipe or a script.
  case endOfInput
  /// SIGTERM or SIGHUP came: save, say nothing more, leave with 128 + `signal`.
  case terminated(signal: Int32)
  /// Reading went wrong; `errno` says how (EMSGSIZE: a line beyond the bound).
  case failed(errno: Int32)
}
