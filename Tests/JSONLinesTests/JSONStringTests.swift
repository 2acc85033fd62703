import JSONLines
import Testing

@Suite("Strings at every distance from their beginning")
struct JSONStringTests {
  /// Strings are read eight bytes at a time: whatever ends a run is found at each place.
  @Test(
    "What is escaped is found wherever it stands", arguments: ["\"", "\\", "\n", "é", "”", "a"])
  func escapes(mark: String) throws {
    for before in 0..<20 {
      for after in 0..<10 {
        let string =
          String(repeating: "x", count: before) + mark + String(repeating: "y", count: after)
        #expect(try JSONValue(parsing: JSONValue.string(string).line) == .string(string))
      }
    }
  }

  @Test("A control character is refused wherever it stands")
  func controls() {
    for before in 0..<20 {
      let line = "\"" + String(repeating: "x", count: before) + "\u{1}yyyyyyyyyy\""
      #expect(throws: JSONError(offset: before + 1, why: "a control character in a string")) {
        try JSONValue(parsing: line)
      }
    }
  }

  @Test("A string without its end is refused at the end")
  func open() {
    for length in 0..<20 {
      let line = "\"" + String(repeating: "x", count: length)
      #expect(throws: JSONError(offset: length + 1, why: "the string has no end")) {
        try JSONValue(parsing: line)
      }
    }
  }
}
