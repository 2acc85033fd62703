import JSONLines
import Testing

/// What RFC 8259 lets through and what it does not, one rule a row.
@Suite struct JSONAcceptanceTests {
  @Test(arguments: [
    ("null", JSONValue.null), ("true", .bool(true)), (" false ", .bool(false)),
    ("0", .integer(0)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .bigInteger(digits: "9223372036854775808")),
    ("-18446744073709551616", .bigInteger(digits: "-18446744073709551616")),
    ("-0", .decimal(-0.0)), ("0.0", .decimal(0)), ("1.0", .decimal(1)), ("1e2", .decimal(100)),
    ("1E+2", .decimal(100)), ("-2.5e-3", .decimal(-0.0025)),
    ("5e-324", .decimal(.leastNonzeroMagnitude)),
    ("1.7976931348623157e308", .decimal(.greatestFiniteMagnitude)), ("1e-999", .decimal(0)),
    (#""""#, .string("")), (#""a""#, .string("a")),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u0041\u00e9\u00E9""#, .string("Aéé")), (#""\u0000""#, .string("\0")),
    (#""\ud83d\ude00""#, .string("😀")), (#""\uDBFF\uDFFF""#, .string("\u{10FFFF}")),
    ("\"\u{7F}\u{80}\u{2028}\"", .string("\u{7F}\u{80}\u{2028}")),
    ("\"e\u{301}\"", .string("e\u{301}")),
    ("[]", .array([])), ("[ ]", .array([])),
    ("[1,\t2 ,\n3\r]", .array([.integer(1), .integer(2), .integer(3)])),
    ("{}", .object([:])), ("{ \"a\" : { } }", .object(["a": .object([:])])),
    (#"{"":0}"#, .object(["": .integer(0)])),
    ("{\"é\":1,\"e\u{301}\":2}", .object(["é": .integer(1), "e\u{301}": .integer(2)])),
  ])
  func isRead(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    ("", 0, "the value is missing"), ("  ", 2, "the value is missing"),
    ("1 2", 2, "something after the value"), ("[1]]", 3, "something after the value"),
    ("nul", 0, "not a JSON value"), ("NULL", 0, "not a JSON value"),
    ("nullx", 4, "something after the value"),
    ("NaN", 0, "not a JSON value"), ("Infinity", 0, "not a JSON value"),
    ("-Infinity", 1, "not a JSON value"),
    ("+1", 0, "not a JSON value"), ("-", 1, "not a JSON value"),
    ("01", 1, "something after the value"),
    ("-01", 2, "something after the value"), (".5", 0, "not a JSON value"),
    ("1.", 2, "not a JSON value"),
    ("1.e1", 2, "not a JSON value"), ("1e", 2, "not a JSON value"), ("1e+", 3, "not a JSON value"),
    ("0x1", 1, "something after the value"), ("1e400", 0, "a number out of range"),
    ("-1e999", 0, "a number out of range"), ("１", 0, "not a JSON value"),
    ("'a'", 0, "not a JSON value"), (#"""#, 1, "the string has no end"),
    (#""a"#, 2, "the string has no end"),
    (#""\""#, 3, "the string has no end"), (#""\"#, 2, "the string has no end"),
    (#""\x41""#, 2, "no such escape"),
    (#""\'""#, 2, "no such escape"), (#""\U0041""#, 2, "no such escape"),
    (#""\u004""#, 6, "four hexadecimal digits are missing"),
    (#""\u00g0""#, 5, "four hexadecimal digits are missing"),
    (#""\u+041""#, 3, "four hexadecimal digits are missing"),
    (#""\u 041""#, 3, "four hexadecimal digits are missing"),
    (#""\ud800""#, 3, "half a surrogate pair"), (#""\udc00""#, 3, "half a surrogate pair"),
    (#""\ud800\ud800""#, 3, "half a surrogate pair"), (#""\ud800x""#, 3, "half a surrogate pair"),
    (#""\ud83d\n""#, 3, "half a surrogate pair"), (#""\udc00\ud800""#, 3, "half a surrogate pair"),
    ("\"a\nb\"", 2, "a control character in a string"),
    ("\"a\tb\"", 2, "a control character in a string"),
    ("\"\\n\0\"", 3, "a control character in a string"),
    ("[1,]", 3, "not a JSON value"), ("[,1]", 1, "not a JSON value"),
    ("[1 2]", 3, "',' or ']' is missing"),
    ("[1", 2, "',' or ']' is missing"), ("[", 1, "the value is missing"),
    ("[1}", 2, "',' or ']' is missing"),
    ("{", 1, "a key in quotation marks is missing"),
    ("{a:1}", 1, "a key in quotation marks is missing"),
    ("{\"a\"}", 4, "':' is missing"), ("{\"a\":}", 5, "not a JSON value"),
    ("{\"a\":1", 6, "',' or '}' is missing"),
    ("{\"a\":1,}", 7, "a key in quotation marks is missing"),
    ("{1:1}", 1, "a key in quotation marks is missing"),
    ("{\"a\":1 \"b\":2}", 7, "',' or '}' is missing"), ("{\"a\":1,\"a\":2}", 7, "a key twice: 'a'"),
    (#"{"a":1,"\u0061":2}"#, 7, "a key twice: 'a'"), ("[1] // why", 4, "something after the value"),
    ("\u{FEFF}1", 0, "not a JSON value"), ("\u{A0}1", 0, "not a JSON value"),
    ("\u{C}1", 0, "not a JSON value"),
  ])
  func isRefused(text: String, offset: Int, why: String) {
    #expect(throws: JSONError(offset: offset, why: why)) { try JSONValue(parsing: text) }
  }

  @Test(
    arguments: [
      ("a byte alone", [0xFF]), ("a continuation alone", [0x80]), ("cut short", [0xE2, 0x82]),
      ("overlong", [0xC0, 0xAF]), ("a surrogate in UTF-8", [0xED, 0xA0, 0x80]),
      ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]), ("windows-1252", [0x93, 0x61, 0x94]),
    ] as [(String, [UInt8])])
  func bytesThatAreNotUTF8AreRefused(name: String, bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let error = JSONError(offset: 1, why: "the string is not UTF-8")
    #expect(throws: error) { try JSONValue(parsing: [quote] + bytes + [quote]) }
    // Behind an escape the reader takes another path.
    #expect(throws: error) {
      try JSONValue(parsing: [quote] + Array(#"\n"#.utf8) + bytes + [quote])
    }
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
  }

  @Test func depthIsBounded() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(512))
    #expect(throws: JSONError(offset: 512, why: "nested more than 512 deep")) {
      try JSONValue(parsing: nested(513))
    }
    #expect(throws: JSONError.self) {
      try JSONValue(parsing: String(repeating: "{\"a\":", count: 1_000_000))
    }
  }

  @Test func aKeyTwiceIsFoundAmongMany() throws {
    let members = (0..<50_000).map { "\"k\($0)\":\($0)" }
    let object = try JSONValue(parsing: "{" + members.joined(separator: ",") + "}").object
    #expect(object?.members.count == 50_000)
    #expect(object?["k49999"] == .integer(49_999))
    let twice = "{" + (members + ["\"k7\":0"]).joined(separator: ",") + "}"
    #expect(throws: JSONError(offset: twice.utf8.count - 7, why: "a key twice: 'k7'")) {
      try JSONValue(parsing: twice)
    }
  }

  @Test func anErrorRepeatsOnlyTheBeginningOfAKey() {
    let key = String(repeating: "é", count: 1_000)
    #expect(throws: JSONError(offset: 2_006, why: "a key twice: '\(key.prefix(40))…'")) {
      try JSONValue(parsing: "{\"\(key)\":0,\"\(key)\":0}")
    }
  }
}
