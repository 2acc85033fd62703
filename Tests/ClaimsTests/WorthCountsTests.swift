import Testing

@testable import Claims

@Suite struct WorthCountsTests {
  @Test(arguments: 0...6)
  func countsAsFarAsThree(times: Int) {
    var counts = WorthCounts()
    for _ in 0..<times { counts.add(1 << 63 | 1 << 5) }
    counts.add(1 << 5)
    #expect(counts[63] == min(times, 3))
    #expect(counts[5] == min(times + 1, 3))
    #expect(counts[0] == 0)
  }

  @Test func tellsTheKindsOfASetThatWereMetInOrder() {
    var counts = WorthCounts()
    for kinds: UInt64 in [1 << 9 | 1 << 2, 1 << 40, 1 << 9] { counts.add(kinds) }
    var met: [[Int]] = []
    counts.forEach(of: ~(1 << 40)) { met.append([$0, $1]) }
    #expect(met == [[2, 1], [9, 2]])
  }
}
