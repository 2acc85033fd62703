import Glibc

/// Why waiting for input ended.
enum InputWait: Hashable {
  /// There is something to read, or the end.
  case ready
  /// SIGINT; its flag is cleared.
  case interrupted
  /// The terminal has another size.
  case resized
  /// The program went on after having been stopped.
  case continued
  /// SIGTERM or SIGHUP.
  case terminated(Int32)
  /// The time is over.
  case timedOut

  /// Waits until a descriptor can be read or a signal has come.
  ///
  /// - Parameter milliseconds: how long at most; -1 for ever.
  static func input(on descriptor: Int32, milliseconds: Int32 = -1) -> InputWait {
    while true {
      if let told = noted() { return told }
      var watched = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Signals.wake.reading, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&watched, nfds_t(watched.count), milliseconds)
      if count == 0 { return .timedOut }
      if watched[1].revents != 0 {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(Signals.wake.reading, &bytes, bytes.count) > 0 {}
        continue
      }
      // An error of poll other than EINTR is met again, and told, by the read that follows.
      if watched[0].revents != 0 || (count < 0 && errno != EINTR) { return .ready }
    }
  }

  private static func noted() -> InputWait? {
    if let signal = Interruption.ending { return .terminated(signal) }
    if Signals.interrupt.exchange(false, ordering: .relaxed) { return .interrupted }
    if Signals.continued.exchange(false, ordering: .relaxed) { return .continued }
    if Signals.resized.exchange(false, ordering: .relaxed) { return .resized }
    return nil
  }
}
