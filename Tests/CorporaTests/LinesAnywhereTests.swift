import Corpora
import Testing
import Text

@Suite("Lines of a page, wherever in the text they stand")
struct LinesAnywhereTests {
  /// A line is looked at eight bytes at a time: its words are found at every distance from there.
  @Test("A line of the page is set aside at any length of what precedes its words")
  func boilerplate() {
    for length in 1..<20 {
      let line = String(repeating: "x", count: length) + "  Please ALL Rights  reserved ok"
      let article = "The mayor of Lowden said on Monday that the bridge would be closed."
      let document = CorpusLoader().document(
        text: "\(article)\n\n\(line)\n\n\(article)", path: "paste:1")
      #expect(document.setAside.contains { document.text.string($0.range) == line })
    }
  }

  @Test("A date that cannot be is found at any distance from the beginning")
  func impossibleDate() {
    for length in 0..<20 {
      let start = String(repeating: "x", count: length)
      let text = "The \(start) mayor of the town said that it was opened on February 30, 2021."
      let document = CorpusLoader().document(text: text + " " + text, path: "paste:1")
      #expect(document.findings.contains { $0.kind == .date })
    }
  }

  @Test(
    "A language is told from its small words",
    arguments: [
      ("en", "The mayor said that the bridge was closed and that it would be opened by them."),
      ("de", "Der Bürgermeister sagte, dass die Brücke nicht für den Verkehr und das Rad ist."),
      ("es", "El alcalde dijo que también la gente de los pueblos no puede pasar por el puente."),
      ("vi", "Thị trưởng nói rằng cây cầu đã được đóng và người dân không thể đi với xe của họ."),
    ])
  func language(code: String, text: String) {
    #expect(CorpusLoader().document(text: text, path: "paste:1").language == code)
  }
}
