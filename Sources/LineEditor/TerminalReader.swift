import Glibc

/// Reads characters from the terminal for libedit, one read per byte.
///
/// Reading ahead would take away what the next program at this terminal – a pager, an editor –
/// is meant to get. Being our own reader also means that signals are seen here, between
/// characters, and not in a handler.
struct TerminalReader {
  enum Step: Hashable {
    case scalar(Unicode.Scalar)
    case resized
    case continued
    case ended(LineInput)
  }

  private var decoder = UTF8Decoder()
  private var decoded: [Unicode.Scalar] = []
  /// How many bytes still to be read were typed before the line began.
  private var typedAhead: Int32 = 0

  /// Begins a line, with the terminal just put into edit mode.
  ///
  /// Linux keeps a Control-D typed in line mode as a NUL, so among the bytes that wait here a NUL
  /// is a Control-D. (In line mode itself they cannot be counted: it leaves Control-D out.)
  mutating func begin() {
    decoder = UTF8Decoder()
    typedAhead = 0
    _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &typedAhead)
  }

  /// - Parameter escapeEnds: whether an Escape that nothing follows drops the line.
  mutating func next(escapeEnds: Bool = false) -> Step {
    while true {
      if !decoded.isEmpty { return .scalar(decoded.removeFirst()) }
      switch InputWait.input(on: STDIN_FILENO) {
      case .timedOut: continue
      // From another program: as if the key had been pressed.
      case .interrupted: return .scalar("\u{3}")
      case .resized: return .resized
      case .continued: return .continued
      case .terminated(let signal): return .ended(.terminated(signal: signal))
      case .ready: break
      }
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count == 1 else { return .ended(Self.end(count, errno)) }
      if typedAhead > 0 {
        typedAhead -= 1
        if byte == 0 { byte = 4 }
      }
      if byte == 0x1B, escapeEnds, isAlone() { return .ended(.interrupted) }
      decoded = decoder.take(byte)
    }
  }

  /// Whether nothing follows an Escape for the time that a sequence of it may take.
  private func isAlone() -> Bool {
    switch InputWait.input(on: STDIN_FILENO, milliseconds: KeyMode.pause) {
    case .timedOut, .interrupted, .terminated: return true
    case .ready: return false
    case .resized:
      Signals.resized.store(true, ordering: .relaxed)
      return false
    case .continued:
      Signals.continued.store(true, ordering: .relaxed)
      return false
    }
  }

  /// Why nothing was read. EIO means that the terminal was hung up; the signal that goes with it
  /// says more.
  private static func end(_ count: Int, _ failure: Int32) -> LineInput {
    if let signal = Interruption.ending { return .terminated(signal: signal) }
    return count == 0 || failure == EIO ? .endOfInput : .failed(errno: failure)
  }
}
