import Glibc
import LineEditor
import Synchronization
import Threads

/// A value that takes long: made once, on a thread of its own, when it is first asked for.
final class Later<Value: Sendable>: Sendable {
  private enum State {
    case unasked, underWay
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
  /// - Parameter patience: how long is waited where nobody has asked for it yet, in milliseconds;
  ///   who asks after that is told at once that it is under way. Nil is for ever.
  func value(patience: Int? = nil) -> Value? {
    let isFirst = begin()
    if let patience, !isFirst || patience == 0 { return ready }
    var waited = 0
    while true {
      if let ready { return ready }
      guard !Interruption.isRequested, waited < (patience ?? .max / 2_000) * 1_000 else {
        return nil
      }
      let pause = min(5_000, 100 + waited / 20)
      usleep(UInt32(pause))
      waited += pause
    }
  }

  /// Begins to make it, unless that was begun; says whether it was this call that did.
  @discardableResult
  func begin() -> Bool {
    let isFirst = state.withLock { state in
      guard case .unasked = state else { return false }
      state = .underWay
      return true
    }
    if isFirst {
      inBackground { [self] in
        let value = make()
        state.withLock { $0 = .made(value) }
      }
    }
    return isFirst
  }
}
