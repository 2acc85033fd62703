import Glibc

/// Does work on a thread of its own and does not wait for it; in place where no thread can be begun.
/// It, and the threads that it begins, give way to those that somebody waits for.
package func inBackground(_ work: @escaping @Sendable () -> Void) {
  let thread = begunThread {
    // On Linux this is the thread's alone: setpriority(2), "C library/kernel differences".
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    work()
  }
  if let thread { pthread_detach(thread) } else { work() }
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
