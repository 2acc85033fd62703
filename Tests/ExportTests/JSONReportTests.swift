import Corpora
import Export
import JSONLines
import Sessions
import TestSupport
import Testing
import Text

@Suite struct JSONReportTests {
  private func written(_ desk: Desk) -> [UInt8] {
    Array(json(desk.report, journal: desk.journal.bytes).utf8)
  }

  @Test(arguments: [true, false]) func theSessionComesBackByteForByte(isLoaded: Bool) throws {
    let desk = Desk(isLoaded: isLoaded)
    let (bytes, head) = try journal(inReport: written(desk))
    #expect(bytes == desk.journal.bytes)
    #expect(head == desk.journal.head)
    let again = try Journal(parsing: bytes, path: UntrustedText("again"))
    #expect(again.head == head)
  }

  @Test(arguments: HostileString.attacks) func anyTextComesBack(_ hostile: HostileString) throws {
    let desk = Desk(replacing: hostile.text)
    let written = written(desk)
    #expect(try journal(inReport: written).bytes == desk.journal.bytes)
    expectNoRawControls(written)
    let object = try #require(try JSONValue(parsing: written).object)
    let claims = try #require(object["claims"]?.array)
    #expect(claims.count == 5)
    #expect(claims[3].object?["text"] == .string(hostile.text))
  }

  @Test func aLineInOtherBytesIsKeptAsText() throws {
    // Blanks inside the line: it means the same, and its hash is of these bytes.
    let body =
      "{\"factdesk\":\"session\", \"format\":1,\"program\":\"0\",\"at\":"
      + "\"2026-11-22T09:30:00Z\",\"by\":\"ana\""
    let hash = Digest(of: Array((body + "}").utf8))
    let bytes = Array((body + ",\"hash\":\"\(hash.hex)\"}\n").utf8)
    let session = try Journal(parsing: bytes, path: UntrustedText("odd"))
    let report = Report(
      session: session.session,
      register: ClaimRegister(session: session.session, claims: Desk(isLoaded: false).claims),
      groups: [], name: UntrustedText("odd"), head: session.head, program: "0")
    let written = Array(json(report, journal: bytes).utf8)
    #expect(try journal(inReport: written).bytes == bytes)
  }

  @Test func aReportOfThePastHoldsTheSessionAsItWas() throws {
    let desk = Desk()
    let past = desk.journal.session.asOf(step: 3)
    let report = Report(
      session: past, register: ClaimRegister(session: past, claims: desk.claims),
      groups: desk.groups, name: UntrustedText("past"), head: desk.journal.head, program: "0.1.0",
      asOf: "step 3")
    let (bytes, head) = try journal(
      inReport: Array(json(report, journal: desk.journal.bytes).utf8))
    let again = try Journal(parsing: bytes, path: UntrustedText("past"))
    #expect(again.session.events == past.events)
    #expect(again.head == head)
  }

  @Test func aSelectionHoldsNoSession() {
    let desk = Desk()
    let session = desk.journal.session
    let report = Report(
      session: session, register: ClaimRegister(session: session, claims: desk.claims),
      groups: desk.groups, name: UntrustedText("some"), head: desk.journal.head, program: "0.1.0",
      selection: ReportSelection(
        claims: [ClaimHandle(1)], since: nil, words: [UntrustedText("claims c1")]))
    let written = Array(json(report, journal: desk.journal.bytes).utf8)
    #expect(throws: JSONReportError.incomplete) { try journal(inReport: written) }
  }

  @Test(arguments: [
    ("[]", JSONReportError.notAReport), ("{\"factdesk\":\"session\"}", .notAReport),
    ("{\"factdesk\":\"report\",\"format\":2}", .newerFormat(2)),
    ("{\"factdesk\":\"report\",\"format\":1,\"session\":[]}", .incomplete),
    (
      "{\"factdesk\":\"report\",\n\"format\":1",
      .malformed(line: 2, byte: 32, why: UntrustedText("',' or '}' is missing"))
    ),
  ]) func whatIsNoWholeReportIsRefused(text: String, error: JSONReportError) {
    #expect(throws: error) { try journal(inReport: Array(text.utf8)) }
  }
}

/// Expects no byte of a control or bidi character but line breaks.
func expectNoRawControls(_ bytes: [UInt8]) {
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x0A: break
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      Issue.record("a raw U+\(String(scalar.value, radix: 16))")
      return
    default: break
    }
  }
}
