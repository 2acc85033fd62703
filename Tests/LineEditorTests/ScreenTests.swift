import TestSupport
import Testing

/// The model of a terminal that the terminal tests look at.
@Suite struct ScreenTests {
  @Test(arguments: [
    ("abc", "abc"), ("abc\rX", "Xbc"), ("ab\u{8}X", "aX"), ("a\tb", "a       b"),
    ("0123456789ab", "0123456789\nab"), ("0123456789\r\nab", "0123456789\nab"),
    ("日本語日本語", "日本語日本\n語"), ("e\u{301}x", "e\u{301}x"), ("12345678\u{1B}[4D\u{1B}[K", "1234"),
    ("12345678\u{1B}[4D\u{1B}[1K", "     678"), ("ab\r\ncd\u{1B}[A\u{1B}[2K", "\ncd"),
    ("abc\r\u{1B}[2@XY", "XYabc"), ("abcdef\r\u{1B}[2P", "cdef"), ("a\u{1B}[31mb\u{1B}[0m", "ab"),
    ("a\u{1B}[2;3Hb", "a\n  b"), ("a\nb\n\u{1B}[H\u{1B}[J", ""),
    ("1\r\n2\r\n3\r\n4\r\n5", "2\n3\n4\n5"),
  ])
  func bytesAreShownAsATerminalDoes(text: String, shown: String) {
    var screen = Screen(columns: 10, rows: 4)
    screen.show(text.utf8)
    #expect(screen.text == shown)
    #expect(screen.unknown == [])
    var slowly = Screen(columns: 10, rows: 4)
    for byte in text.utf8 { slowly.show([byte]) }
    #expect(slowly.text == shown)
  }

  @Test func whatIsNotOursIsRemembered() {
    var screen = Screen(columns: 10, rows: 4)
    screen.show("\u{1B}]0;title\u{7}\u{1B}c\u{B}".utf8)
    #expect(screen.unknown == ["operating system command", "escape 99", "control 11"])
  }

  @Test func aSmallerScreenKeepsTheRowOfTheCursor() {
    var screen = Screen(columns: 10, rows: 4)
    screen.show("1\r\n2\r\n3\r\n4".utf8)
    screen.resize(columns: 5, rows: 2)
    #expect(screen.text == "3\n4")
    #expect(screen.cursor == Screen.Position(row: 1, column: 1))
  }

  @Test func thereAreHostileStringsEnough() {
    #expect(HostileString.all.count >= 585)
    #expect(Set(HostileString.all.map(\.name)).count == HostileString.all.count)
  }

  @Test func aMissingGoldenFileIsADifference() {
    #expect(Golden.difference("text", "LineEditor/absent.txt")?.contains("RECORD=1") == true)
  }
}
