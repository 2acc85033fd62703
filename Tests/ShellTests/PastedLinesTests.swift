import Testing

@testable import Shell

struct PastedLinesTests {
  @Test(arguments: [
    ("", [""]), ("claims", ["claims"]), ("load a\nclaims", ["load a", "claims"]),
    ("note c1 \"two\nlines\"\nundo", ["note c1 \"two\nlines\"", "undo"]),
    ("note c1 'a\\'\nundo", ["note c1 'a\\'", "undo"]), ("a \\\" b\nc", ["a \\\" b", "c"]),
    ("a \"'\n'\" b\nc", ["a \"'\n'\" b", "c"]), ("a\\\nb", ["a\\", "b"]),
    ("a\n\nb", ["a", "", "b"]),
    ("note c1 \"open\nundo", ["note c1 \"open\nundo"]),
  ])
  func linesPartOutsideQuotationMarks(text: String, lines: [String]) {
    #expect(PastedLines.lines(of: text) == lines)
  }
}
