/// One key, as single-key work (triage, a replay step by step) sees it.
public enum Key: Hashable, Sendable {
  /// A character typed, one scalar at a time; `" "` is the space bar.
  case character(Unicode.Scalar)
  case enter, tab, backspace, delete, escape
  case up, down, left, right, home, end, pageUp, pageDown
  /// Control with a letter in lower case; Control-C, -D and -Z have cases or effects of their own.
  case control(Unicode.Scalar)
  /// Text pasted: never to be taken for keys.
  case pasted(String)
  /// Control-C.
  case interrupt
  /// Control-D, or the terminal is gone.
  case endOfInput
  /// The terminal has another size, or another program used it meanwhile: draw again.
  case redraw
  /// SIGTERM or SIGHUP came: leave with 128 + `signal`.
  case terminated(signal: Int32)
  /// A sequence with no meaning here.
  case unknown
}
