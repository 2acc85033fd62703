import Testing

@testable import Shell

/// Bars, curves and lists that stay within their bounds.
struct StrokesTests {
  private let world = Bench().world

  @Test(arguments: [(0, ""), (1, "█"), (50, "█████"), (100, "██████████")])
  func aBarIsAsLongAsItsShare(count: Int, stroke: String) {
    #expect(bar(count, of: 100, columns: 10, in: world).words == stroke)
  }

  @Test func aCurveIsAsHighAsItsNumbers() {
    #expect(sparkline([0, 1, 50, 100], in: world).words == " ▁▄█")
    var plain = world
    plain.hasSymbols = false
    #expect(sparkline([0, 1, 50, 100], in: plain).words == " .=@")
  }

  @Test func whoListensGetsNoBar() {
    var heard = world
    heard.isAccessible = true
    #expect(bar(5, of: 10, columns: 10, in: heard).words.isEmpty)
  }

  @Test func hundredsOfIdsAreCounted() {
    let ids = (1...300).map { "c\($0)" }
    #expect(listed(ids, separator: " ", most: 2).words == "c1 c2 … and 298 more")
    #expect(listed(Array(ids[..<3]), separator: ", ", most: 2).words == "c1, c2, c3")
    #expect(listed([], separator: " ").words.isEmpty)
  }
}
