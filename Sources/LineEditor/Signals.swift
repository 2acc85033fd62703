import Glibc
import Synchronization

/// What signal handlers leave behind for the code that waits: flags, and a pipe that wakes it.
///
/// Flags alone would lose a signal that comes between looking and waiting, and a handler may run
/// on another thread, so that the wait is not interrupted: hence the pipe.
enum Signals {
  static let interrupt = Atomic<Bool>(false)
  static let resized = Atomic<Bool>(false)
  static let continued = Atomic<Bool>(false)
  /// SIGTERM or SIGHUP, or 0.
  static let ending = Atomic<Int32>(0)
  /// Whether a second SIGINT ends the program.
  static let secondInterruptEnds = Atomic<Bool>(false)

  struct Pipe: Sendable {
    let reading: Int32
    let writing: Int32
  }

  /// Both ends -1 where no pipe could be made; waiting then relies on interrupted calls.
  static let wake: Pipe = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return Pipe(reading: -1, writing: -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return Pipe(reading: ends[0], writing: ends[1])
  }()

  /// Handles a signal, unless the program's parent chose that it be ignored (`nohup`).
  ///
  /// The flags are touched first: a handler must not be what initialises them.
  static func handle(_ signal: Int32) {
    _ = wake
    _ = (interrupt.load(ordering: .relaxed), resized.load(ordering: .relaxed))
    _ = (continued.load(ordering: .relaxed), ending.load(ordering: .relaxed))
    _ = secondInterruptEnds.load(ordering: .relaxed)
    TerminalModes.prepare()
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0, !isIgnored(action) else { return }
    action = sigaction()
    action.__sigaction_handler.sa_handler = { Signals.note($0) }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// The handler: safe at any moment, since it only stores, writes a byte and, at the end of the
  /// program, sets the terminal right.
  private static func note(_ signal: Int32) {
    let before = errno
    defer { errno = before }
    switch signal {
    case SIGWINCH: resized.store(true, ordering: .relaxed)
    case SIGCONT: continued.store(true, ordering: .relaxed)
    case SIGTSTP: suspend()
    case SIGCHLD: break
    case SIGINT:
      let isSecond = interrupt.exchange(true, ordering: .relaxed)
      if isSecond, secondInterruptEnds.load(ordering: .relaxed) { die(of: signal) }
    default:
      // A command that does not look at the first one must not make the program immortal.
      if ending.exchange(signal, ordering: .relaxed) != 0 { die(of: signal) }
    }
    var byte: UInt8 = 0
    _ = write(wake.writing, &byte, 1)
  }

  /// Waits until a signal has come or a descriptor can be written to, or a tenth of a second.
  static func pause(watching descriptor: Int32 = -1) {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&watched, nfds_t(watched.count), 100) > 0, watched[1].revents != 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wake.reading, &bytes, bytes.count) > 0 {}
  }

  /// SIGTSTP: stops with the terminal as it was found, and has the line drawn again afterwards. A
  /// program that has the terminal decides for both; see `TerminalProgram`.
  private static func suspend() {
    guard !TerminalModes.isLent.load(ordering: .relaxed) else { return }
    let isEditing = TerminalModes.areChanged.load(ordering: .relaxed)
    if isEditing { TerminalModes.restore() }
    stop()
    if isEditing { continued.store(true, ordering: .relaxed) }
  }

  /// Stops the program until it is continued, as SIGTSTP does that nobody handles: not at all where
  /// nobody could ever continue it (an orphaned process group).
  static func stop() {
    var (usual, ours) = (sigaction(), sigaction())
    usual.__sigaction_handler.sa_handler = nil
    sigaction(SIGTSTP, &usual, &ours)
    var (stops, before) = (sigset_t(), sigset_t())
    sigemptyset(&stops)
    sigaddset(&stops, SIGTSTP)
    raise(SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stops, &before)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    sigaction(SIGTSTP, &ours, nil)
  }

  private static func die(of signal: Int32) {
    TerminalModes.restore()
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }
}
