import Glibc

/// The terminal's mode for single keys: no echo, no waiting for Enter, no signals from keys.
struct KeyMode {
  /// How long the rest of an escape sequence may take, in milliseconds. Slow lines deliver a
  /// sequence in one packet; a person cannot type Escape and another key this fast.
  static let pause: Int32 = 50

  private(set) var isOn = false

  /// Reads one key, and goes into key mode if need be.
  mutating func key() -> Key {
    enter()
    let key = KeyDecoder.key { mayPause in Self.next(mayPause: mayPause) }
    switch key {
    case .control("z"):
      leave()
      kill(0, SIGTSTP)
      enter()
      return .redraw
    case .redraw:
      // Whoever had the terminal meanwhile may have set it differently.
      isOn = false
      enter()
      return key
    default: return key
    }
  }

  private mutating func enter() {
    guard !isOn, var settings = TerminalModes.original else { return }
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    settings.c_iflag &= ~tcflag_t(IXON | ICRNL)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    TerminalModes.areChanged.store(true, ordering: .relaxed)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    TerminalModes.bracketPaste(true)
    isOn = true
  }

  /// Puts the terminal back as it was. What was typed ahead stays to be read.
  mutating func leave() {
    guard isOn else { return }
    TerminalModes.bracketPaste(false)
    TerminalModes.restore()
    isOn = false
  }

  private static func next(mayPause: Bool) -> KeyDecoder.Source {
    while true {
      switch InputWait.input(on: STDIN_FILENO, milliseconds: mayPause ? pause : -1) {
      case .timedOut: return .pause
      case .interrupted: return .stopped(.interrupt)
      case .terminated(let signal): return .stopped(.terminated(signal: signal))
      case .resized, .continued: return .stopped(.redraw)
      case .ready:
        var byte: UInt8 = 0
        let count = read(STDIN_FILENO, &byte, 1)
        if count == 1 { return .byte(byte) }
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        return .stopped(.endOfInput)
      }
    }
  }
}
