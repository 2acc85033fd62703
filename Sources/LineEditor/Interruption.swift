import Glibc

/// The wish, told by a signal, that the running command or the program should stop.
///
/// At the prompt Control-C is a key and no signal. While a command runs it is SIGINT, and long
/// work looks at `isRequested` every few milliseconds and stops where nothing is half done.
public enum Interruption {
  /// Takes over SIGINT, SIGTERM and SIGHUP, and what a prompt must know of (resize, stop, continue).
  ///
  /// The second SIGTERM or SIGHUP ends the program at once, with the terminal set right. So does
  /// the second SIGINT where `keepsSession` is false (`-c`, a script, a pipe); at a terminal
  /// SIGINT never ends the session. A signal that the caller had ignored (`nohup`) stays so.
  public static func install(keepsSession: Bool) {
    Signals.secondInterruptEnds.store(!keepsSession, ordering: .relaxed)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT] { Signals.handle(signal) }
  }

  /// Whether the running command should stop: SIGINT since the last `clear()`, or the program's
  /// end.
  public static var isRequested: Bool {
    Signals.interrupt.load(ordering: .relaxed) || ending != nil
  }

  /// SIGTERM or SIGHUP where one came: the program saves and leaves with 128 + this.
  public static var ending: Int32? {
    let signal = Signals.ending.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Forgets a SIGINT, before the next command runs. A wish to end the program is not forgotten.
  public static func clear() {
    Signals.interrupt.store(false, ordering: .relaxed)
  }
}
