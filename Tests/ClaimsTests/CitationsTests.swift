import Testing
import Text

@testable import Claims

@Suite struct CitationsTests {
  /// Depth, source and content of each attribution.
  private func found(_ text: String) -> [String] {
    let source = SourceText(text)
    return attributions(in: source).map { attribution in
      let words = [attribution.source, attribution.content]
        .map { $0.map { source.string($0) }.joined(separator: " | ") }
      return "\(attribution.depth) \(words[0]) · \(words[1])"
    }
  }

  @Test(arguments: [
    (
      "The paper, citing three aides, said the sale was near.",
      ["0 The paper, citing three aides · the sale was near", "1 three aides · the sale was near"]
    ),
    (
      "The sale was near, the Herald reported, citing court documents.",
      ["0 the Herald · The sale was near", "1 court documents · The sale was near"]
    ),
    ("The firm shut the plant, citing costs.", ["0 The firm · costs"]),
  ])
  func findsWhomAReportCites(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }
}
