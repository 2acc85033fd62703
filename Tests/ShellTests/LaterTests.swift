import Synchronization
import Testing

@testable import Shell

struct LaterTests {
  @Test func itIsMadeOnceAndForAll() {
    let count = Atomic(0)
    let later = Later { count.add(1, ordering: .relaxed).newValue }
    #expect(later.ready == nil)
    #expect(later.value() == 1)
    #expect(later.whole == 1)
    #expect(later.value(patience: 0) == 1)
  }

  @Test func whoHasNoPatienceGetsItAnotherTime() {
    let gate = Atomic(false)
    let later = Later {
      while !gate.load(ordering: .acquiring) {}
      return "made"
    }
    #expect(later.value(patience: 1) == nil)
    #expect(later.value(patience: 1) == nil)
    gate.store(true, ordering: .releasing)
    #expect(later.whole == "made")
    #expect(later.value(patience: 1) == "made")
  }
}
