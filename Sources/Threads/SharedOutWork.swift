import Glibc
import Synchronization

/// Work that threads share out among themselves, a number at a time.
package final class SharedOutWork: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Void
  /// The number that the next thread with nothing to do takes.
  private let next = Atomic(0)

  private init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.work = work
  }

  /// Calls `work` once with each number of 0..<count, on all processors; returns when all calls have.
  ///
  /// The caller's thread works too. Where no further thread can be begun, it does all of it.
  package static func perform(_ count: Int, _ work: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(work) { work in
      let shared = SharedOutWork(count, work)
      let helpers = (1..<max(1, min(count, processors))).compactMap { _ in
        begunThread(shared.takePart)
      }
      shared.takePart()
      for helper in helpers { pthread_join(helper, nil) }
    }
  }

  private static let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))

  private func takePart() {
    while true {
      let number = next.add(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      work(number)
    }
  }
}
