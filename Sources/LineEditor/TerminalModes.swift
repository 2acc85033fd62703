import Glibc
import Synchronization

/// The settings that the terminal had at the start, and the way back to them.
enum TerminalModes {
  /// As found when the first line or key was asked for; nil without a terminal.
  static let original: termios? = {
    var settings = termios()
    return tcgetattr(STDIN_FILENO, &settings) == 0 ? settings : nil
  }()

  /// Whether the terminal is in a mode of ours now.
  static let areChanged = Atomic<Bool>(false)
  /// Whether another program of ours has the terminal, and set it as it likes.
  static let isLent = Atomic<Bool>(false)
  /// Whether the terminal was asked to bracket what is pasted.
  static let bracketsPaste = Atomic<Bool>(false)

  /// Terminals that understand escape sequences at all.
  static let understandsEscapes: Bool = {
    guard let name = getenv("TERM").map({ String(cString: $0) }) else { return false }
    return !name.isEmpty && name != "dumb" && name != "unknown"
  }()

  /// Touches what a signal handler reads, and sees to it that leaving the program, or a crash
  /// while a line is edited, sets the terminal right.
  static func prepare() { _ = isPrepared }

  private static let isPrepared: Bool = {
    _ = (original == nil, understandsEscapes, crashes.count)
    _ = (areChanged.load(ordering: .relaxed), bracketsPaste.load(ordering: .relaxed))
    _ = isLent.load(ordering: .relaxed)
    atexit { TerminalModes.restore() }
    for (signal, _) in crashes {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { TerminalModes.crashed($0) }
      sigaction(signal, &action, nil)
    }
    return true
  }()

  /// Signals of a crash or a quit, each with the action that it had before.
  private static let crashes: [(Int32, sigaction)] = [
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT,
  ].map { signal in
    var action = sigaction()
    sigaction(signal, nil, &action)
    return (signal, action)
  }

  /// Sets the terminal right, then lets happen what would have happened.
  private static func crashed(_ signal: Int32) {
    restore()
    for (other, action) in crashes where other == signal {
      var action = action
      sigaction(signal, &action, nil)
    }
    raise(signal)
  }

  /// Asks the terminal to bracket pastes, or not to.
  static func bracketPaste(_ wanted: Bool) {
    guard understandsEscapes,
      bracketsPaste.exchange(wanted, ordering: .relaxed) != wanted
    else { return }
    send(wanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }

  /// Puts the first settings back where they were changed. Safe in a signal handler.
  ///
  /// A program in the background must leave the terminal to the one in front: setting it would
  /// stop the program (SIGTTOU) or spoil what the other has set.
  static func restore() {
    guard areChanged.exchange(false, ordering: .relaxed), var settings = original,
      tcgetpgrp(STDIN_FILENO) == getpgrp()
    else { return }
    if bracketsPaste.exchange(false, ordering: .relaxed) { send("\u{1B}[?2004l") }
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  private static func send(_ words: StaticString) {
    _ = write(STDOUT_FILENO, words.utf8Start, words.utf8CodeUnitCount)
  }
}
