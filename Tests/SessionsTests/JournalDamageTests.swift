import Testing
import Text

@testable import Sessions

@Suite struct JournalDamageTests {
  private static let path = UntrustedText("s.journal")

  private func fault(of bytes: [UInt8]) -> JournalError? {
    do throws(JournalError) {
      _ = try Journal(parsing: bytes, path: Self.path)
      return nil
    } catch {
      return error
    }
  }

  private func fault(of text: String) -> JournalError? { fault(of: Array(text.utf8)) }

  /// The line and byte of damage, and what it is.
  private func damage(of bytes: [UInt8]) -> (line: Int, byte: Int, damage: JournalDamage)? {
    guard case .damaged(let place, let damage)? = fault(of: bytes) else { return nil }
    return (place.line, place.byte, damage)
  }

  /// Read on from the line before the end of each prefix.
  @Test func everyPrefixIsWholeOrKnownAsHalf() throws {
    let bytes = Samples.journal(events: 40).bytes
    var reader = JournalReader(bytes, path: Self.path)
    var line = 1
    var before = reader
    _ = try reader.header()
    repeat {
      for end in before.offset + 1..<reader.offset where line > 1 {
        var cut = before
        cut.bytes.removeSubrange(end...)
        let half = JournalPlace(path: Self.path, line: line, byte: end)
        #expect(throws: JournalError.damaged(half, .halfLine)) { try cut.event() }
      }
      before = reader
      line += 1
    } while try reader.event() != nil
    #expect(line == 42)
    #expect(reader.offset == bytes.count)
  }

  @Test func aHalfHeaderIsNoSessionOrHalfALine() {
    let bytes = Journal(header: Samples.header).bytes
    for end in 0..<bytes.count { #expect(fault(of: Array(bytes[..<end])) != nil) }
  }

  @Test(arguments: [1, 100, 300]) func recoveryKeepsEveryWholeRecord(cut: Int) throws {
    let bytes = Samples.journal(events: 10).bytes
    let prefix = Array(bytes.dropLast(cut))
    let whole = prefix.count { $0 == UInt8(ascii: "\n") }
    let recovery = try JournalRecovery(prefix, path: Self.path)
    #expect(recovery.journal.session.events.count == whole - 1)
    #expect(recovery.journal.bytes + recovery.torn == prefix)
    #expect(recovery.fault != nil)
  }

  @Test(arguments: [1, 15, 511, 4096]) func aTailOfZerosIsSetAside(count: Int) throws {
    let whole = Samples.journal(events: 3).bytes
    let zeros = [UInt8](repeating: 0, count: count)
    #expect(damage(of: whole + zeros)?.damage == .halfLine)
    let recovery = try JournalRecovery(whole + zeros, path: Self.path)
    #expect(recovery.journal.bytes == whole)
    #expect(recovery.torn == zeros)
  }

  /// Every bit of a short journal, read from its beginning.
  @Test func everyBitCounts() {
    let bytes = Samples.shortJournal(events: 2).bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << bit
        #expect(fault(of: flipped) != nil, "bit \(bit) of byte \(index)")
      }
    }
  }

  /// One bit of each byte of a longer one, read on from the line before the damage.
  @Test func everyByteCounts() throws {
    let bytes = Samples.shortJournal(events: 60).bytes
    var reader = JournalReader(bytes, path: Self.path)
    var before = reader
    _ = try reader.header()
    repeat {
      for index in before.offset..<reader.offset {
        var damaged = before
        damaged.bytes[index] ^= 1 << (index % 8)
        #expect(throws: JournalError.self, "byte \(index)") {
          if damaged.offset == 0 { _ = try damaged.header() }
          while try damaged.event() != nil {}
        }
      }
      before = reader
    } while try reader.event() != nil
  }

  @Test func aLineTakenOutBreaksTheChain() {
    let bytes = Samples.journal(events: 3).bytes
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0 + [UInt8(ascii: "\n")] }
    #expect(damage(of: Array((lines[..<2] + lines[3...]).joined()))?.line == 3)
    #expect(damage(of: Array((lines[..<1] + lines[2...]).joined()))?.line == 2)
    #expect(damage(of: Array(lines[0] + lines[2] + lines[1] + lines[3]))?.line == 2)
  }

  @Test(arguments: [
    "", "\n", "{}\n", "text", "{\"factdesk\":\"other\",\"format\":1}\n",
    "{\"factdesk\":\"session\"}\n", "{\"factdesk\":\"session\",\"format\":0}\n", "[1]\n",
  ]) func whatIsNoSessionIsSaidToBeNone(text: String) {
    #expect(fault(of: text) == .notASession(path: Self.path))
  }

  @Test func aNewerFormatIsRefused() {
    #expect(
      fault(of: "{\"factdesk\":\"session\",\"format\":2}\n")
        == .newerFormat(path: Self.path, format: 2))
  }

  @Test(arguments: [
    (#""change":"assign""#, JournalDamage.unknownChange(UntrustedText("assign"))),
    (#""change":"note""#, .malformed(why: UntrustedText("no text 'claim'"))),
    (
      #""change":"note","claim":"d1","text":"x""#,
      .malformed(why: UntrustedText("no claim 'claim'"))
    ),
    (
      #""change":"note","claim":"C1","text":"x""#,
      .malformed(why: UntrustedText("no claim 'claim'"))
    ),
    (
      #""change":"note","claim":"c1","text":"x","text":"y""#,
      .malformed(why: UntrustedText("a key twice: 'text'"))
    ),
    (#""change":"undone","undoes":"1""#, .malformed(why: UntrustedText("no number 'undoes'"))),
    (
      #""change":"ran","line":"x","status":256"#,
      .malformed(why: UntrustedText("no number 'status'"))
    ),
    (#""change":"note","claim":"c1","text":"x""#, .brokenChain),
  ]) func aFaultNamesItsLine(members: String, expected: JournalDamage) {
    let whole = Samples.journal(events: 1).bytes
    let line =
      "{\"n\":2,\"step\":2,\"at\":\"2022-11-22T09:31:00Z\",\"by\":\"ana\"," + members + "}\n"
    let found = damage(of: whole + Array(line.utf8))
    #expect(found?.line == 3)
    #expect(found?.damage == expected)
    #expect(found.map { $0.byte >= whole.count } == true)
  }

  @Test func recoveryLeavesANewerProgramsLinesAlone() {
    let whole = Samples.journal(events: 1).bytes
    let line =
      "{\"n\":2,\"step\":2,\"at\":\"2022-11-22T09:31:00Z\",\"by\":\"ana\",\"change\":\"assign\"}\n"
    #expect(throws: JournalError.self) {
      try JournalRecovery(whole + Array(line.utf8), path: Self.path)
    }
  }

  @Test func membersThatAreNotKnownAreKept() throws {
    var object = SessionEvent(
      number: 1, step: 1, at: Samples.at, by: Samples.by,
      change: .note(Note(claim: ClaimHandle(1), text: UntrustedText("x")))
    ).json
    object["later"] = .integer(7)
    let start = Journal(header: Samples.header)
    let line = JournalLine.bytes(of: object, after: start.head)
    var journal = try Journal(parsing: start.bytes + line.bytes, path: Self.path)
    #expect(journal.session.events.count == 1)
    journal.append([Samples.verdict(1, .denied)], at: Samples.at, by: Samples.by)
    let again = try Journal(parsing: journal.bytes, path: Self.path)
    #expect(again.bytes.starts(with: start.bytes + line.bytes))
    #expect(again.session.events.count == 2)
  }

  @Test func noPayloadHasAKeyOfTheLineItself() {
    let own: Set = ["n", "step", "at", "by", "change", "hash"]
    for change in Samples.changes {
      #expect(own.isDisjoint(with: change.payload.members.members.map(\.key)))
    }
  }
}
