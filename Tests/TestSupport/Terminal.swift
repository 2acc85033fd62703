import Glibc

/// A program at a pseudo-terminal of its own, with a test at the keyboard.
///
/// The program is spawned (forking a threaded test process is not safe) as the leader of a new
/// session, so that the terminal controls it and Control-C, Control-Z and hang-ups are real.
/// Everything waits for what it needs to see, up to `patience`, and never for a while:
///
///     let terminal = try Terminal(Program.path("factdesk"), ["--private"])
///     try terminal.waitForPrompt("> ")
///     terminal.send("he\t")
///     try terminal.expect("help ")
public final class Terminal {
  /// Why a wait ended without what was waited for, with the screen as it was then.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// How long a wait may take on a busy machine, in milliseconds.
  public static let patience: Int32 = 30_000

  /// The program's process.
  public let process: pid_t
  /// Everything that the program wrote, byte for byte.
  public private(set) var output: [UInt8] = []
  /// What a person would see.
  public private(set) var screen: Screen

  private let keyboard: Int32
  private var ended: Ending?
  private var isHungUp = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - environment: added to a small, fixed one (`TERM=xterm`, `LANG=C.UTF-8`, an empty `HOME`);
  ///     a variable with an empty value is taken away.
  ///   - folder: the working folder; the test's own where nil.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    folder: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard keyboard >= 0 else { throw Failure(description: "no pseudo-terminal: errno \(errno)") }
    var locked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN: unlockpt and ptsname are not in Swift's Glibc module.
    guard ioctl(keyboard, 0x4004_5431, &locked) == 0, ioctl(keyboard, 0x8004_5430, &number) == 0
    else { throw Failure(description: "no pseudo-terminal: errno \(errno)") }
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    process = try Spawn.start(
      path, arguments, environment: environment, folder: folder,
      streams: .terminal("/dev/pts/\(number)"))
  }

  deinit {
    if ended == nil {
      kill(process, SIGKILL)
      _ = Spawn.wait(for: process)
    }
    close(keyboard)
  }

  /// Types text: `\r` is Enter, `\t` Tab, `\u{3}` Control-C, `\u{4}` Control-D, `\u{1B}[A` Up.
  ///
  /// What the program writes meanwhile is taken in, or both sides would wait for ever.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types bytes, which need not be UTF-8.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, !isHungUp {
      let count = rest.withUnsafeBytes { write(keyboard, $0.baseAddress, min($0.count, 1024)) }
      if count > 0 { rest = rest.dropFirst(count) }
      if !takeIn(milliseconds: count > 0 ? 0 : 20), count < 0, errno == EIO { return }
    }
  }

  /// Types text as a terminal sends a paste that it was asked to bracket.
  public func paste(_ text: String) {
    send("\u{1B}[200~" + text + "\u{1B}[201~")
  }

  /// Waits until the program has written `text` since `start`, a count of bytes of `output`.
  public func expect(_ text: String, since start: Int = 0) throws {
    let wanted = Array(text.utf8)
    try wait(for: "'\(text)'") { output[min(start, output.count)...].contains(run: wanted) }
  }

  /// Waits until `text` is on the screen.
  public func waitForText(_ text: String) throws {
    try wait(for: "'\(text)' on the screen") { screen.text.contains(text) }
  }

  /// Waits until the program edits a line: the row with the cursor begins with `prompt` – blanks
  /// at the ends aside – and ends with it too if nothing else is asked for, and the terminal is in
  /// edit mode, so that no key can be lost.
  public func waitForPrompt(_ prompt: String, then text: String = "") throws {
    let wanted = (prompt + text).trimmingBlanks
    try wait(for: "the prompt '\(wanted)'") {
      !isInLineMode && screen.row(screen.cursor.row).trimmingBlanks == wanted
    }
  }

  /// Types a line and Enter – or another key that ends it – and waits until it was run and the next
  /// prompt stands there.
  ///
  /// Waiting for the prompt alone would be content with the one that the line is typed at.
  public func enter(_ line: String, key: String = "\r", prompt: String) throws {
    let start = output.count
    send(line + key)
    try wait(for: "the prompt '\(prompt)' after '\(line)'") {
      output[start...].contains(UInt8(ascii: "\n")) && !isInLineMode
        && screen.row(screen.cursor.row).trimmingBlanks == prompt.trimmingBlanks
    }
  }

  /// Waits until a condition holds; the words say what for.
  public func wait(for what: String, until isMet: () -> Bool) throws {
    let end = Self.now + Int(Self.patience)
    while !isMet() {
      if isHungUp, !takeIn(milliseconds: 0), !isMet() {
        throw failure("the program ended before \(what) came")
      }
      guard Self.now < end else { throw failure("\(what) did not come") }
      _ = takeIn(milliseconds: 20)
    }
  }

  /// Waits for the program's end, taking in what it still writes.
  public func waitForEnd() throws -> Ending {
    let end = Self.now + Int(Self.patience)
    while ended == nil {
      _ = takeIn(milliseconds: 5)
      ended = ended ?? Spawn.ending(of: process)
      if ended == nil, Self.now >= end { throw failure("the program did not end") }
    }
    while takeIn(milliseconds: 0) {}
    guard let ended else { throw failure("the program did not end") }
    return ended
  }

  /// Whether the program has ended.
  public var hasEnded: Bool {
    ended = ended ?? Spawn.ending(of: process)
    return ended != nil
  }

  /// Gives the terminal another size, as dragging a window does.
  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    screen.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program alone.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Hangs up, as closing the window does: the program gets SIGHUP. Nothing can be read after.
  public func hangUp() {
    isHungUp = true
    dup2(Spawn.nowhere, keyboard)
  }

  /// Whether the terminal gathers lines and echoes them itself, as between commands.
  public var isInLineMode: Bool { mode.c_lflag & tcflag_t(ICANON) != 0 }

  /// Whether the terminal is as a login shell leaves it: lines, echo, signals from keys.
  public var isSane: Bool {
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return mode.c_lflag & wanted == wanted && mode.c_oflag & tcflag_t(OPOST) != 0
      && mode.c_iflag & tcflag_t(ICRNL) != 0
  }

  private var mode: termios {
    var settings = termios()
    tcgetattr(keyboard, &settings)
    return settings
  }

  /// Takes in what there is; false where nothing came.
  private func takeIn(milliseconds: Int32) -> Bool {
    guard !isHungUp else { return false }
    var watched = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(keyboard, &block, block.count)
    if count < 0, errno == EIO {
      // The other side is closed: by the program's end, or for a moment before it opens it.
      ended = ended ?? Spawn.ending(of: process)
      if ended != nil { isHungUp = true } else { usleep(1_000) }
    }
    guard count > 0 else { return false }
    output += block[..<count]
    screen.show(block[..<count])
    return true
  }

  private func failure(_ words: String) -> Failure {
    Failure(description: "\(words); the screen:\n\(screen.text)\n(\(output.count) bytes written)")
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = unicodeScalars[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes stand in the slice one after another.
  func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    guard count >= run.count else { return false }
    return indices.dropLast(run.count - 1).contains { index in
      self[index] == first && self[index..<index + run.count].elementsEqual(run)
    }
  }
}
