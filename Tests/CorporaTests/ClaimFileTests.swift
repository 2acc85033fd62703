import Corpora
import Testing
import Text

struct ClaimFileTests {
  private static let digest = String(repeating: "ab", count: 32)
  private static let document = #"{"record":"document","document":"d","sha256":"\#(digest)"}"#
  private static let claim =
    #"{"record":"claim","id":"1f","document":"d","start":2,"end":5,"text":"abc","group":"g"}"#

  private func file(_ lines: [String]) throws(ClaimFileError) -> ClaimFile {
    try ClaimFile(
      bytes: Array(lines.joined(separator: "\n").utf8), name: UntrustedText("c.ndjson"))
  }

  @Test func documentsMayComeAfterTheirClaimsAndOtherRecordsSayNothing() throws {
    let file = try file([
      Self.claim, "", #"{"record":"summary","documents":1}"#, Self.document,
      Self.claim.replacing(#""group":"g""#, with: #""group":null"#),
    ])
    #expect(file.claims.map(\.line) == [1, 5])
    #expect(file.claims.map(\.group) == [UntrustedText("g"), nil])
    #expect(file.texts[UntrustedText("d")]?.map(\.hex) == [Self.digest])
  }

  static let faults: [(lines: [String], line: Int?, why: String)] = [
    ([document, "no JSON"], 2, "byte 0: not a JSON value"), ([document, "[]"], 2, "not an object"),
    ([document, #"{"id":1}"#], 2, "no string 'record'"),
    ([#"{"record":"document","sha256":"x"}"#, claim], 1, "no string 'document'"),
    ([#"{"record":"document","document":"d","sha256":"x"}"#], 1, "'sha256' is no digest"),
    ([document, claim.replacing("2", with: "6")], 2, "'start' and 'end' are no range"),
    ([document, claim.replacing("2", with: "-2")], 2, "'start' and 'end' are no range"),
    ([document, claim.replacing(#""abc""#, with: "1")], 2, "no string 'text'"),
    ([document, claim.replacing(#""g""#, with: "1")], 2, "'group' is no string"),
    ([claim], 1, "no document record for 'd'"), ([document], nil, "no claim records in it"),
    ([], nil, "no claim records in it"),
  ]

  @Test(arguments: faults)
  func whatIsNotUnderstoodIsAnErrorWithItsLine(lines: [String], line: Int?, why: String) {
    let expected = ClaimFileError.malformed(
      path: UntrustedText("c.ndjson"), line: line, why: UntrustedText(why))
    #expect(throws: expected) { try self.file(lines) }
  }

  @Test func aFileThatIsNotThereIsUnreadable() {
    #expect(throws: ClaimFileError.self) { try ClaimFile(at: "/nonexistent/c.ndjson") }
  }
}
