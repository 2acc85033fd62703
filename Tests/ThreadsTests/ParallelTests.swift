import Synchronization
import Testing
import Threads

@Suite("Work on all processors")
struct ParallelTests {
  @Test("Results stand in order, however many there are", arguments: [0, 1, 2, 15, 16, 17, 10_000])
  func order(count: Int) {
    #expect(inParallel(count) { $0 * 3 } == (0..<count).map { $0 * 3 })
    #expect(inPieces(count) { Array($0) }.flatMap(\.self) == Array(0..<count))
  }

  @Test("There are no more pieces than asked for", arguments: [1, 4, 16])
  func pieces(most: Int) {
    #expect(inPieces(100, most: most) { $0 }.count == most)
  }

  @Test("Every number is worked on once, also by work inside work")
  func once() {
    let calls = Mutex([Int](repeating: 0, count: 64))
    SharedOutWork.perform(8) { outer in
      SharedOutWork.perform(8) { inner in
        calls.withLock { $0[outer * 8 + inner] += 1 }
      }
    }
    #expect(calls.withLock { $0 } == [Int](repeating: 1, count: 64))
  }
}
