import Corpora
import Sessions
import Testing
import Text

@Suite struct JournalTests {
  private let path = UntrustedText("s.journal")

  @Test(arguments: Samples.changes) func everyChangeComesBackAsItWas(change: SessionChange) throws {
    var journal = Journal(header: Samples.header)
    journal.append([change], at: Samples.at, by: Samples.hostile)
    let read = try Journal(parsing: journal.bytes, path: path)
    #expect(read.session.events.map(\.change) == [change])
    #expect(read.session.events.first?.by == Samples.hostile)
    #expect(read.session.header == Samples.header)
    #expect(read.head == journal.head)
  }

  @Test func aWholeDocumentIsEvidenceWithoutWords() throws {
    let evidence = Evidence(
      side: .against,
      item: .document(name: UntrustedText("b.txt"), textDigest: Digest(of: [1])), rank: .primary)
    let change = SessionChange.evidence(EvidenceAdded(claim: ClaimHandle(2), evidence: evidence))
    var journal = Journal(header: Samples.header)
    let line = journal.append([change], at: Samples.at, by: Samples.by)
    #expect(
      String(decoding: line, as: UTF8.self).contains(
        #""side":"against","kind":"document","document":"b.txt","textDigest":"4bf5122f"#))
    let read = try Journal(parsing: journal.bytes, path: path)
    #expect(read.session.events.map(\.change) == [change])
  }

  @Test func itsLinesAreThoseOfTheContract() {
    var journal = Journal(header: Samples.header)
    let lines = journal.append(
      [
        .ran(LineRan(line: UntrustedText("confirm c2 --because \"because\""), status: 0)),
        Samples.verdict(2, .confirmed),
      ], at: Samples.at, by: Samples.by)
    let header =
      #"{"factdesk":"session","format":1,"program":"0.1.0","at":"2022-11-22T09:30:00Z","by":"ana","hash":""#
    #expect(String(decoding: journal.bytes, as: UTF8.self).hasPrefix(header))
    let text = String(decoding: lines, as: UTF8.self).split(separator: "\n").map {
      String($0.dropLast(66))
    }
    #expect(
      text == [
        #"{"n":1,"step":1,"at":"2022-11-22T09:31:00Z","by":"ana","change":"ran","line":"confirm c2 --because \"because\"","status":0,"hash":""#,
        #"{"n":2,"step":1,"at":"2022-11-22T09:31:00Z","by":"ana","change":"verdict","claim":"c2","anchor":{"textDigest":"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed","start":7,"end":12,"exact":"words","prefix":"before ","suffix":" after"},"aspect":"content","verdict":"confirmed","rating":null,"because":"because","evidence":[],"hash":""#,
      ])
  }
}
