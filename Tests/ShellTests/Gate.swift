import Glibc
import Synchronization

/// What holds up a thread until a test lets it go.
final class Gate: Sendable {
  private let isOpen = Atomic(false)

  func open() { isOpen.store(true, ordering: .releasing) }

  func pass() { while !isOpen.load(ordering: .acquiring) { usleep(500) } }
}
