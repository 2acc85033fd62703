import Testing
import Threads

@Suite("A value that is made meanwhile")
struct MeanwhileTests {
  @Test("It is what was made, whoever asks and however often")
  func value() {
    let sum = Meanwhile { (0..<1000).reduce(0, +) }
    #expect(inParallel(20) { _ in sum.value } == [Int](repeating: 499_500, count: 20))
    #expect(sum.value == 499_500)
  }

  @Test("What nobody asks for harms nobody")
  func unasked() {
    for number in 0..<20 { _ = Meanwhile { number } }
  }
}
