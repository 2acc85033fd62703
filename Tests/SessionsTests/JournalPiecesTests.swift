import Sessions
import TestSupport
import Testing
import Text

/// A long journal is read in pieces, on all processors: what comes of it is what reading line by line
/// gives.
@Suite struct JournalPiecesTests {
  private static let path = UntrustedText("s.journal")
  /// Some four megabytes, in lines of very different length.
  private static let long: Journal = {
    var random = SeededGenerator(seed: 4)
    var journal = Journal(header: Samples.header)
    while journal.length < 4 << 20 {
      let length = Int.random(in: 1...20_000, using: &random)
      let note = Note(
        claim: ClaimHandle(1), text: UntrustedText(String(repeating: "n", count: length)))
      journal.append([.note(note)], at: Samples.at, by: Samples.by)
    }
    return journal
  }()

  @Test func aLongJournalComesBackAsItWas() throws {
    let read = try Journal(parsing: Self.long.bytes, path: Self.path)
    #expect(read.session.events == Self.long.session.events)
    #expect(read.head == Self.long.head)
  }

  @Test(arguments: 0..<40) func aFaultIsNamedWithItsLine(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = Self.long.bytes
    let place = Int.random(in: bytes.indices, using: &random)
    bytes[place] ^= 1
    let line = 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    let error = #expect(throws: JournalError.self) {
      try Journal(parsing: bytes, path: Self.path)
    }
    guard case .damaged(let found, _)? = error else {
      #expect(line == 1)
      return
    }
    #expect(found.line == line)
  }

  @Test func aLineThatIsGoneIsMissed() throws {
    let lines = Self.long.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for gone in [1, lines.count / 2, lines.count - 3] {
      var left = lines
      left.remove(at: gone)
      let bytes = Array(left.joined(separator: [UInt8(ascii: "\n")]))
      #expect(throws: JournalError.self) { try Journal(parsing: bytes, path: Self.path) }
    }
  }
}
