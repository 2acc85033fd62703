import FoundationEssentials
import Sessions
import TestSupport
import Testing
import Text

/// A journal of each format that was ever written, with every change in it, is read for ever.
///
/// A change that is added to a format adds its line to the golden journal and alters no other; a
/// newer format has a golden journal of its own.
@Suite struct GoldenJournalTests {
  private func bytes(of name: String) throws -> [UInt8] {
    let url = URL(filePath: Checkout.root + "/Tests/Golden/Journals/" + name)
    return [UInt8](try Data(contentsOf: url))
  }

  @Test func formatOneIsReadAsItWasMeant() throws {
    let journal = try Journal(
      parsing: bytes(of: "format-1.ndjson"), path: UntrustedText("format-1.ndjson"))
    #expect(journal.session.header == Samples.header)
    #expect(journal.session.events.map(\.change) == Samples.changes)
  }

  @Test func formatOneIsWrittenAsItWas() throws {
    var journal = Journal(header: Samples.header)
    for change in Samples.changes { journal.append([change], at: Samples.at, by: Samples.hostile) }
    #expect(
      Golden.difference(String(decoding: journal.bytes, as: UTF8.self), "Journals/format-1.ndjson")
        == nil)
  }
}
