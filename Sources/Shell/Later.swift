import Glibc
import LineEditor
import Synchronization
import Threads

/// A value that takes long: made once, on a thread of its own, when it is first asked for.
final class Later<Value: Sendable>: Sendable {
  private enum State {
    case unasked
    case underWay(since: ContinuousClock.Instant)
    case made(Value)
  }

  private let state = Mutex(State.unasked)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value where it is made already.
  var ready: Value? {
    state.withLock { if case .made(let value) = $0 { value } else { nil } }
  }

  /// The value, waited for whatever comes: for work that is in the background itself.
  var whole: Value {
    begin()
    while true {
      if let ready { return ready }
      usleep(1_000)
    }
  }

  /// The value; nil where Control-C, or the program's end, came first. Making it goes on.
  ///
  /// - Parameter patience: how long after its beginning it is waited for, in milliseconds; after
  ///   that, who asks is told at once that it is under way. Nil is for ever.
  func value(patience: Int? = nil) -> Value? {
    let begun = begin()
    var pause: UInt32 = 100
    while true {
      if let ready { return ready }
      guard !Interruption.isRequested else { return nil }
      if let patience, begun.duration(to: .now) > .milliseconds(patience) { return nil }
      usleep(pause)
      pause = min(5_000, pause + pause / 8)
    }
  }

  /// Begins to make it, unless that was begun; says when it was.
  @discardableResult
  func begin() -> ContinuousClock.Instant {
    let now = ContinuousClock.now
    let before: ContinuousClock.Instant? = state.withLock { state in
      switch state {
      case .made: return now
      case .underWay(let since): return since
      case .unasked:
        state = .underWay(since: now)
        return nil
      }
    }
    if let before { return before }
    inBackground { [self] in
      let value = make()
      state.withLock { $0 = .made(value) }
    }
    return now
  }
}
