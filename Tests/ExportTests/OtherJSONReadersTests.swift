import Export
import JSONLines
import TestSupport
import Testing
import Text

/// Every format that is JSON, read by Python, which knows nothing of our own reader.
@Suite(.enabled(if: Python.path != nil, "skipped: python3 is not installed"))
struct OtherJSONReadersTests {
  /// Refuses a key that stands twice, and gives the strings of each page, keys left out, in order.
  private static let program = """
    import json, sys
    def once(pairs):
        assert len(pairs) == len(dict(pairs)), 'a key twice'
        return dict(pairs)
    def strings(value):
        if isinstance(value, str): yield value
        for inner in value.values() if isinstance(value, dict) else (
                value if isinstance(value, list) else []):
            yield from strings(inner)
    pages = json.load(sys.stdin)
    json.dump([list(strings(json.loads(page, object_pairs_hook=once))) for page in pages], sys.stdout)
    """

  private func strings(of value: JSONValue) -> [String] {
    if let text = value.string { return [text] }
    return (value.array ?? value.object?.members.map(\.value) ?? []).flatMap(strings)
  }

  @Test(arguments: [ExportFormat.json, .claimreview, .annotations])
  func readTheSameStrings(format: ExportFormat) throws {
    let pages = (["word"] + HostileString.attacks.map(\.text)).map { text in
      let desk = Desk(replacing: text)
      return switch format {
      case .json: json(desk.report, journal: desk.journal.bytes)
      case .claimreview: claimReview(desk.report, address: nil)
      case .annotations: annotations(desk.report, address: nil)
      case .markdown, .csv, .html: ""
      }
    }
    let input = JSONValue.array(pages.map { .string($0) }).line
    let output = try Python.output(of: Self.program, input: Array(input.utf8))
    let found = try #require(try JSONValue(parsing: output).array)
    #expect(found.count == pages.count)
    for (page, read) in zip(pages, found) {
      let ours = strings(of: try JSONValue(parsing: page)).map { Array($0.utf8) }
      #expect(strings(of: read).map { Array($0.utf8) } == ours)
    }
  }
}
