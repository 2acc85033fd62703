import Glibc

/// Keys that were pressed before anybody asked for them.
public enum TypedAhead {
  /// Whether some wait to be read: what is opened now – a pager, say – would swallow them.
  ///
  /// In line mode a terminal counts whole lines only, so that it leaves that mode for the moment.
  public static var isWaiting: Bool {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0, tcgetpgrp(STDIN_FILENO) == getpgrp() else {
      return false
    }
    var raw = settings
    raw.c_lflag &= ~tcflag_t(ICANON)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 && count > 0
  }
}
