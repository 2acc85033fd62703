import Testing
import Text

@testable import Matching

@Suite struct NearCopyTests {
  private func words(_ range: Range<Int>) -> String {
    range.map { "word\($0 * 7919 % 10007)" }.joined(separator: " ")
  }

  @Test func findsCopiesWithChangesAndNothingElse() {
    let texts = [
      words(0..<300), words(1000..<1300), words(0..<280) + " " + words(5000..<5020), "", "short",
      words(1000..<1300),
    ].map { SourceText($0) }
    let found = nearCopies(in: texts)
    #expect(found.map { [$0.first, $0.second] } == [[0, 2], [1, 5]])
    #expect(found.last?.similarity == 1)
    #expect((0.6..<1).contains(found.first?.similarity ?? 0))
  }

  @Test func shortTextsAreComparedWhole() {
    let texts = ["Aid came today", "aid  came, TODAY", "Aid came late"].map { SourceText($0) }
    #expect(nearCopies(in: texts).map { [$0.first, $0.second] } == [[0, 1]])
  }

  @Test func oneNoticeOnEveryPageIsNoExplosion() {
    let texts = (0..<400).map { _ in SourceText("This page uses cookies to work") }
    #expect(nearCopies(in: texts).count < 400 * 40)
  }
}
