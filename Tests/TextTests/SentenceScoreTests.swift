import FoundationEssentials
import JSONLines
import TestSupport
import Testing
import Text

/// How well sentences are found in a set of texts with their sentences told by hand.
private struct SentenceScore {
  private(set) var items = 0
  private(set) var exact = 0
  private(set) var found = 0
  private(set) var wanted = 0
  private(set) var right = 0

  /// The harmonic mean of precision and recall of whole sentences, 0…1.
  var f1: Double { 2 * Double(right) / Double(max(1, found + wanted)) }

  init(folder: String) throws {
    let items = try Self.lines(folder + "/items.ndjson")
    let gold = try Self.lines(folder + "/gold.ndjson")
    for (item, answer) in zip(items, gold) {
      let text = SourceText(item["text"]?.string ?? "")
      let have = sentences(in: text, within: text.range).map { Self.squashed(text.string($0)) }
      let want = (answer["sentences"]?.array ?? []).compactMap(\.string).map(Self.squashed)
      self.items += 1
      exact += have == want ? 1 : 0
      found += have.count
      wanted += want.count
      right += have.filter(Set(want).contains).count
    }
  }

  private static func lines(_ path: String) throws -> [JSONObject] {
    let data = try Data(contentsOf: URL(filePath: path))
    return try data.split(separator: 10).compactMap { try JSONValue(parsing: Array($0)).object }
  }

  private static func squashed(_ string: String) -> String {
    string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

@Test(
  "Sentences are found as people find them",
  .enabled(if: Checkout.shared("eval/sentences") != nil, "no evaluation sets beside the checkout"),
  arguments: [("golden-rules", 0.96), ("gum-prose", 0.965)])
func sentencesScore(_ set: String, _ floor: Double) throws {
  let folder = try #require(Checkout.shared("eval/sentences/" + set))
  let score = try SentenceScore(folder: folder)
  print("sentences/\(set): exact \(score.exact) of \(score.items), span F1 \(score.f1)")
  #expect(score.f1 >= floor)
}
