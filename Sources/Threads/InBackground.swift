import Glibc

/// Begins work on a thread of its own and does not wait for it. Where no thread can be begun, nothing
/// happens: give it only what would be done later anyway.
package func inBackground(_ work: @escaping @Sendable () -> Void) {
  if let thread = begunThread(work) { pthread_detach(thread) }
}

/// A thread that does some work; nil where the system gives none.
func begunThread(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
  let passed = Unmanaged.passRetained(ThreadWork(work))
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, nil,
    { passed in
      if let passed { Unmanaged<ThreadWork>.fromOpaque(passed).takeRetainedValue().work() }
      return nil
    }, passed.toOpaque())
  guard failure == 0 else {
    passed.release()
    return nil
  }
  return thread
}

/// What a thread is to do, as it is passed to it.
private final class ThreadWork: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }
}
