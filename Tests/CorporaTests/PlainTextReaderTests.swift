import Corpora
import TestSupport
import Testing
import Text

@Suite struct PlainTextReaderTests {
  private static let prose =
    "The minister told reporters on Monday that the budget would be ready before the end of March."

  @Test(arguments: [
    ("Home » World » The minister speaks of the budget", "navigation"),
    ("by admin", "byline"), ("by editor3", "byline"), ("By Ana Silva", "byline"),
    ("March 16, 2022", "date line"),
    ("See also  Another story of the day | More", "see-also line"),
    ("You may also like", "related links"), ("Leave a Comment", "comments"),
    ("Responsible editor: Liu Ying#", "credit"), ("Comments are closed.", "comments"),
    ("Job :", "label without a value"), ("Advertisement", "advertisement"),
    ("This website uses cookies to improve your experience.", "cookie notice"),
    ("Privacy & Cookies Policy", "legal notice"), ("* * *", "rule"),
  ])
  func aLineOfThePageIsSetAside(line: String, reason: String) {
    let text = "\(line)\n\n\(Self.prose)\n\n\(Self.prose)"
    let document = CorpusLoader().document(text: text, path: "x.txt")
    #expect(document.setAside.map(\.reason) == [reason])
    #expect(document.setAside.map { document.text.string($0.range) } == [line])
    #expect(document.main.map { document.text.string($0) } == [Self.prose, Self.prose])
  }

  @Test(arguments: [
    ("BEIJING (AP) — ", "dateline"), ("FILE – ", "photo caption mark"),
    ("WASHINGTON, March 16 (Reuters) - ", "dateline"), ("NEW YORK — ", "dateline"),
    ("[Epoch Times March 16, 2022]", "credit"),
  ])
  func aMarkBeforeTheFirstSentenceIsOutsideIt(mark: String, reason: String) {
    let document = CorpusLoader().document(text: mark + Self.prose, path: "x.txt")
    #expect(document.setAside.map(\.reason) == [reason])
    #expect(document.sentences.map { document.text.string($0) } == [Self.prose])
    #expect(document.paragraphs.map { document.text.string($0) } == [mark + Self.prose])
  }

  @Test func factsOfOriginAreReadFromTheText() {
    let text = """
      How plausible is it at all? | Radio WGN 720

      By Ana Silva

      Updated March 17, 2022

      [Epoch Times March 16, 2022](The reporter Xia Yu comprehensive report) \(Self.prose)
      """
    let source = CorpusLoader().document(text: text, path: "x.txt").source
    #expect(source.title?.exact == "How plausible is it at all?")
    #expect(source.outlet?.exact == "Epoch Times")
    #expect(source.byline?.exact == "Ana Silva")
    #expect(source.published?.iso == "2022-03-16")
    #expect(source.updated?.iso == "2022-03-17")
    #expect(source.basis[.title] == "line 1")
    #expect(source.basis[.published] == "opening bracket")
  }

  @Test(
    "an outlet in a line of its own",
    arguments: [
      (
        "A bridge is closed\n\nBy Ana Silva\nThe Daily Ledger\nMarch 16, 2022", "The Daily Ledger",
        4
      ),
      ("A bridge is closed\n\nQuayside Markets\nMarch 16, 2022", "Quayside Markets", 3),
      ("A bridge is closed\n\nLakeshore Radio 720\nBy Ana Silva", "Lakeshore Radio 720", 3),
      ("A bridge is closed\n\nBy Ana Silva\nEastern Focus\nMarch 16, 2022", "Eastern Focus", 4),
      ("The Daily Ledger\n\nA bridge is closed\n\nBy Ana Silva", "The Daily Ledger", 1),
      ("A bridge is closed\n\n*Quayside Markets · March 16, 2022 · by us*", "Quayside Markets", 3),
      (
        "Transcript of “Midday at the Harbour”, Lakeshore Radio 720, March 16, 2022",
        "Lakeshore Radio 720", 1
      ),
    ])
  func outletLines(head: String, outlet: String, line: Int) {
    let text = "\(head)\n\n\(Self.prose)\n\n\(Self.prose)"
    let source = CorpusLoader().document(text: text, path: "x.txt").source
    #expect(source.outlet?.exact == outlet)
    #expect(source.basis[.outlet] == "line \(line)")
    #expect(source.title?.exact.hasSuffix(outlet) == false)
  }

  @Test(
    "a line that may be something else is no outlet",
    arguments: [
      "Jonas Pereira\nMarch 16, 2022", "By Ana Silva\nNew York\nMarch 16, 2022",
      "By Ana Silva\nStaff Writer\nMarch 16, 2022", "World News\nMarch 16, 2022",
      "What the engineers say now\nMarch 16, 2022", "Tuesday, March 15, 2022",
    ])
  func noOutletLines(lines: String) {
    let text = "A bridge is closed\n\n\(lines)\n\n\(Self.prose)\n\n\(Self.prose)"
    let source = CorpusLoader().document(text: text, path: "x.txt").source
    #expect(source.outlet == nil)
    #expect(source.title?.exact == "A bridge is closed")
  }

  @Test func headingsAreMainButNoSentences() {
    let text = "\(Self.prose)\n\nWhat does the minister say?\n\n\(Self.prose)"
    let document = CorpusLoader().document(text: text, path: "x.txt")
    #expect(document.headings.map { document.text.string($0) } == ["What does the minister say?"])
    #expect(document.main.count == 3)
    #expect(document.sentences.count == 2)
  }

  @Test func aWrappedTextHasParagraphsAndNotLines() {
    let lines = """
      The minister told reporters on Monday that the budget would be ready
      before the end of March, and that nobody had asked for more time to
      look at it in the meantime.

      The opposition said that it had not seen any of the figures so far,
      and asked for them.
      """
    let document = CorpusLoader().document(text: lines, path: "x.txt")
    #expect(document.main.count == 2)
  }

  @Test func theSeedTextsGiveTheFactsOfTheirOrigin() throws {
    guard let folder = Checkout.shared("corpus") else { return }
    let loaded = try CorpusLoader().load([folder])
    #expect(
      loaded.documents.map { $0.source.outlet?.exact } == ["Epoch Times", "Associated Press"])
    #expect(loaded.documents.map { $0.source.published?.iso } == ["2022-03-16", nil])
  }
}
