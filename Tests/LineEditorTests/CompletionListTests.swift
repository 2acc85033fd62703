import Glibc
import TestSupport
import Testing

@testable import LineEditor

@Suite struct CompletionListTests {
  /// Widths are asked of the C library, which knows them in a UTF-8 locale only.
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func rows(
    _ words: [(String, String)], columns: Int, rows: Int = 24
  ) -> [String] {
    CompletionList(
      candidates: words.map { Completions.Candidate($0.0, hint: $0.1) },
      size: TerminalSize(columns: columns, rows: rows)
    ).rows
  }

  @Test func wordsStandInColumnsThatFit() {
    let words = ["help", "hello", "日本", "x"].map { ($0, "") }
    #expect(rows(words, columns: 80) == ["help   hello  日本   x"])
    #expect(rows(words, columns: 14) == ["help   hello", "日本   x"])
    #expect(rows(words, columns: 6) == ["help", "hello", "日本", "x"])
  }

  @Test func aHintStandsBesideItsWord() {
    #expect(
      rows([("c1", "Moscow denies"), ("c12", "")], columns: 40) == ["c1   Moscow denies", "c12"])
    #expect(rows([("c1", "Moscow denies")], columns: 12) == ["c1  Moscow…"])
  }

  @Test func whatDoesNotFitTheScreenIsCounted() {
    let words = (1...100).map { ("word\($0)", "") }
    let found = rows(words, columns: 20, rows: 6)
    #expect(found.count == 4)
    #expect(found.last == "… and 94 more: type another letter")
  }

  @Test(arguments: [1, 2, 5, 20, 40, 80, 200])
  func noRowReachesTheLastColumn(width: Int) {
    let words = [
      ("Минобороны", "министерство обороны"), ("日本語日本語", "日本語日本語日本語"), ("e\u{301}e\u{301}", "é"),
      ("a long word with blanks", String(repeating: "hint ", count: 60)),
    ]
    for row in rows(words, columns: width) + rows(words.map { ($0.0, "") }, columns: width) {
      #expect(columns(row) <= max(1, width - 1))
    }
  }

  @Test(arguments: HostileString.all(.terminal, .direction))
  func nothingListedSteersATerminal(hostile: HostileString) {
    for row in rows([(hostile.text, hostile.text), ("b", "")], columns: 80) {
      #expect(!row.unicodeScalars.contains(where: steersTerminal))
    }
  }

  @Test(arguments: [
    (["help", "hello"], "hel"), (["a", "b"], ""), (["same"], "same"), ([], ""),
    (["é", "e\u{301}"], ""), (["Миша", "Мир"], "Ми"), (["ab", "abc"], "ab"),
  ])
  func theSharedBeginningIsCutBetweenScalars(words: [String], shared: String) {
    let found = Completions(replacing: 0..<0, candidates: words.map { .init($0) })
    #expect(found.sharedBeginning == shared)
  }
}
