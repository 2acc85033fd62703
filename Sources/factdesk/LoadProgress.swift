import Glibc
import Synchronization

/// Says on standard error how far a loading is that takes longer than 300 ms.
final class LoadProgress: Sendable {
  private let isShown: Bool
  /// Whether a row may be written anew; else each is a line of its own, and seldom.
  private let repaints: Bool
  private let begun = Mutex<(start: Double, last: Double)?>(nil)

  init(_ isShown: Bool, repaints: Bool) {
    self.isShown = isShown
    self.repaints = repaints
  }

  func report(done: Int, known: Int) {
    guard isShown else { return }
    begun.withLock { state in
      let now = Self.seconds
      let times = state ?? (now, now)
      state = times
      let isEnd = done == known
      let pause = repaints ? 0.1 : 5
      defer { if isEnd { state = nil } }
      guard now - times.start > 0.3, isEnd || now - times.last > pause else { return }
      let words =
        repaints
        ? isEnd ? "\r\u{1B}[K" : "\rloading: \(done) of \(known)"
        : isEnd ? "" : "loading: \(done) of \(known)\n"
      state = (times.start, now)
      _ = Array(words.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
  }

  private static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
