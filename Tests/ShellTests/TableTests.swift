import Testing
import Text

@testable import Shell

/// Tables at any width.
struct TableTests {
  private let table = Table(
    columns: [
      .init("id"), .init("verdict"), .init("outlet", isFlexible: true, widest: 22),
      .init("claim", isFlexible: true),
    ],
    rows: [
      ["c1", "✓ CONFIRMED", "日本経済新聞", "東京の工場は月曜日に閉鎖されたと市長が述べた。"],
      [
        "c12", "✗ DENIED", "Naïve Press",
        "E\u{301}te\u{301} was 👍 over 🇫🇷 and 👨‍👩‍👧 in Vella, they said.",
      ],
      ["c123", "? UNVERIFIED", "The Harbor Wire of the North", "The plant was closed on Monday."],
    ])

  @Test(arguments: 20...200)
  func noLineIsWiderThanTheScreen(width: Int) {
    for line in table.lines(width: width) { #expect(line.width <= width) }
  }

  @Test(arguments: 40...200)
  func idsAndVerdictsAreNeverCut(width: Int) {
    let words = table.lines(width: width).map(\.words).joined(separator: "\n")
    for word in ["c1", "c12", "c123", "✓ CONFIRMED", "✗ DENIED", "? UNVERIFIED"] {
      #expect(words.contains(word))
    }
  }

  @Test func aNarrowScreenGetsRecords() {
    let lines = table.lines(width: 40).map(\.words)
    #expect(lines.starts(with: ["id: c1", "verdict: ✓ CONFIRMED", "outlet: 日本経済新聞"]))
    #expect(lines.contains(""))
  }

  @Test func columnsBeginWhereTheirHeadingDoes() throws {
    let lines = table.lines(width: 100)
    let heading = try #require(lines.first?.words)
    let start = try #require(heading.range(of: "claim")).lowerBound
    let column = DisplayWidth.columns(of: String(heading[..<start]))
    for (line, first) in zip(lines.dropFirst(), ["東京", "E\u{301}te\u{301}", "The plant"]) {
      let place = try #require(line.words.range(of: first)).lowerBound
      #expect(DisplayWidth.columns(of: String(line.words[..<place])) == column)
    }
  }

  @Test func whereEllipsesCannotBeShownThreeStopsStand() {
    let lines = table.lines(width: 80, ellipsis: "...").map(\.words)
    #expect(!lines.contains { $0.contains("…") })
    #expect(lines.contains { $0.hasSuffix("...") })
  }

  @Test func whoListensGetsALabelToEachValue() {
    var screen = Screen(width: 200, hasColor: false, isTerminal: true)
    screen.isAccessible = true
    let lines = screen.lines(of: .table(table)).map(\.words)
    #expect(lines.filter { !$0.isEmpty }.allSatisfy { $0.contains(": ") })
  }
}
