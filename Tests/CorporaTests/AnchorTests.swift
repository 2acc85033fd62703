import Corpora
import Testing
import Text

@Suite struct AnchorTests {
  private static let before = "Ünïcode stands first. Moscow denied it. A third sentence ends it."

  private func document(_ text: String) -> Document {
    let source = SourceText(text)
    return Document(
      text: source, digest: Digest(of: source.utf8),
      sources: [
        DocumentSource(
          path: UntrustedText("a.txt"), file: nil, fileDigest: Digest(of: source.utf8),
          encoding: "UTF-8")
      ],
      main: [source.range], setAside: [], sentences: lines(of: source), language: "en",
      findings: [])
  }

  /// Sentences by their stops, whatever the rules of the day.
  private func lines(of text: SourceText) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for (index, byte) in text.utf8.enumerated() where byte == UInt8(ascii: ".") {
      ranges.append(TextRange(start, index + 1))
      start = min(index + 2, text.utf8.count)
    }
    return ranges
  }

  private func anchored(_ words: String, in text: String) throws -> Anchor {
    let start = try #require(text.utf8.firstRange(of: words.utf8))
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: start.lowerBound)
    return anchor(of: TextRange(offset, offset + words.utf8.count), in: document(text))
  }

  @Test func countsCodePointsAndKeepsWhatStandsAround() throws {
    let anchor = try anchored("Moscow denied it.", in: Self.before)
    #expect(anchor.start == 22)
    #expect(anchor.end == 39)
    #expect(anchor.exact == UntrustedText("Moscow denied it."))
    #expect(anchor.prefix == UntrustedText("Ünïcode stands first. "))
    #expect(anchor.suffix == UntrustedText(" A third sentence ends it."))
  }

  @Test func keepsNoMoreThan32CodePoints() throws {
    let text = String(repeating: "é", count: 40) + "X" + String(repeating: "ü", count: 40)
    let anchor = try anchored("X", in: text)
    #expect(anchor.prefix == UntrustedText(String(repeating: "é", count: 32)))
    #expect(anchor.suffix == UntrustedText(String(repeating: "ü", count: 32)))
  }

  /// What the passage was, the text now, and where it is: words of the text, and how they were found.
  @Test(arguments: [
    (before, "exact Moscow denied it."),
    ("Ünïcode stands first. Moscow denied it. Another end.", "exact Moscow denied it."),
    ("New. Moscow denied it. More.", "moved Moscow denied it."),
    (
      "Moscow denied it. Then. Ünïcode stands first. Moscow denied it. A third one.",
      "moved Moscow denied it."
    ),
    ("New. Today Moscow denied it again. More.", "changed Today Moscow denied it again."),
    ("Nothing of the kind. More.", "orphan"), ("", "orphan"),
  ]) func findsAPassageAgain(text: String, expected: String) throws {
    let anchor = try anchored("Moscow denied it.", in: Self.before)
    let document = document(text)
    let place = place(of: anchor, in: document)
    let words = place.range.map { " " + document.text.string($0) } ?? ""
    let how =
      switch place {
      case .exact: "exact"
      case .moved: "moved"
      case .changed: "changed"
      case .orphan: "orphan"
      }
    #expect(how + words == expected)
  }

  @Test func theOccurrenceWithTheSameSurroundingsIsTheOne() throws {
    let text = "It is so. Oh no: It is so. Oh yes: It is so."
    let anchor = anchor(of: TextRange(17, 26), in: document(text))
    let shifted = "More. " + text
    #expect(place(of: anchor, in: document(shifted)) == .moved(TextRange(23, 32)))
  }

  @Test func everyPassageIsExactInItsOwnText() {
    let document = document(Self.before)
    let starts = document.text.utf8.indices.filter { document.text.utf8[$0] & 0xC0 != 0x80 }
    for start in starts {
      for end in starts where end > start {
        let range = TextRange(start, end)
        #expect(place(of: anchor(of: range, in: document), in: document) == .exact(range))
      }
    }
  }
}
