import Glibc
import Testing

@testable import LineEditor

@Suite struct EditedLineTests {
  /// Widths are asked of the C library, which knows them in a UTF-8 locale only.
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test(arguments: [
    ("confirm c1", 10, 8, -2), ("日本語", 9, 3, -2), ("日本語", 0, 6, 2), ("", 0, 0, 0), ("é", 0, 9, 1),
  ])
  func movesAreCountedInScalars(text: String, cursor: Int, to offset: Int, scalars: Int) {
    #expect(EditedLine(text: text, cursor: cursor).scalars(to: offset) == scalars)
  }

  @Test(arguments: [
    ("abc", 3, 0), ("abc", 0, 0), ("abcdefgh", 0, 1), ("abcdefgh", 8, 0), ("a\nb\nc", 0, 2),
    ("日本語日", 0, 1), ("abcdefg\n", 0, 1),
  ])
  func rowsBelowTheCursor(text: String, cursor: Int, rows: Int) {
    let line = EditedLine(text: text, cursor: cursor)
    #expect(line.rowsBelowCursor(promptColumns: 3, width: 10) == rows)
  }

  @Test(arguments: [("abc", 3, 0), ("abcdefgh", 8, 1), ("a\nb\nc", 3, 1), ("日本語日", 12, 1)])
  func rowsAboveTheCursor(text: String, cursor: Int, rows: Int) {
    let line = EditedLine(text: text, cursor: cursor)
    #expect(line.rowsAboveCursor(promptColumns: 3, width: 10) == rows)
    #expect(line.rowsAboveCursor(promptColumns: 13, width: 10) == rows + 1)
  }
}
