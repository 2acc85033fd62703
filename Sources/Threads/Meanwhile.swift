import Glibc
import Synchronization

/// A value that a thread of its own makes while the caller goes on.
package final class Meanwhile<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let thread = Mutex<pthread_t?>(nil)

  /// Begins at once; makes the value in place where no thread can be begun.
  package init(_ make: @escaping @Sendable () -> Value) {
    let begun = begunThread { [self] in
      let value = make()
      made.withLock { $0 = value }
    }
    if let begun {
      thread.withLock { $0 = begun }
    } else {
      let value = make()
      made.withLock { $0 = value }
    }
  }

  /// The value, waited for.
  package var value: Value {
    thread.withLock { thread in
      if let begun = thread { pthread_join(begun, nil) }
      thread = nil
    }
    guard let value = made.withLock({ $0 }) else {
      preconditionFailure("a thread ends when its value is made")
    }
    return value
  }

  deinit {
    thread.withLock { thread in
      if let begun = thread { pthread_detach(begun) }
    }
  }
}
