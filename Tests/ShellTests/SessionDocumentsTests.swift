import Corpora
import Sessions
import TestSupport
import Testing
import Text

@testable import Shell

/// What a session has loaded, read again.
@Suite struct SessionDocumentsTests {
  private static let words = "The port was closed on Monday, the mayor said."

  private func loaded(_ name: String, _ text: String) -> DocumentLoaded {
    let digest = Digest(of: Array(text.utf8))
    return DocumentLoaded(
      document: UntrustedText(name), path: UntrustedText(name), textDigest: digest,
      fileDigest: digest, firstClaim: 1, claims: 1, handles: nil, encoding: nil, marks: nil)
  }

  private func read(_ loads: [DocumentLoaded], in folder: String) throws -> RestoredDocuments {
    let header = SessionHeader(
      program: "0.0.0", at: Timestamp(seconds: 0), by: UntrustedText("ana"))
    let events = loads.enumerated().map { number, loaded in
      SessionEvent(
        number: number + 1, step: 1, at: header.at, by: header.by, change: .documentLoaded(loaded))
    }
    let session = Session(header: header, events: events)
    return try SessionDocuments(session: session, folder: folder, corpus: nil).read(events)
  }

  @Test func equalTextsAreOneDocumentWithTheirNames() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt"] { try folder.write(Self.words, to: name) }
    let restored = try read(
      [loaded("a.txt", Self.words), loaded("b.txt", Self.words)], in: folder.path)
    #expect(restored.corpus.documents.count == 1)
    let names = restored.corpus.documents.first?.document.sources.map(\.path)
    #expect(names == [UntrustedText("a.txt"), UntrustedText("b.txt")])
    #expect(restored.missing.isEmpty)
  }

  @Test func whatIsGoneIsMissingAndWhatChangedIsFoundByItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write("Another text, the mayor said.", to: "b.txt")
    let restored = try read(
      [loaded("a.txt", Self.words), loaded("b.txt", Self.words)], in: folder.path)
    #expect(restored.missing == [UntrustedText("a.txt")])
    #expect(restored.corpus.documents.map(\.document.source.path) == [UntrustedText("b.txt")])
  }

  @Test func filesOfOneLoadingAreReadTogether() throws {
    let folder = try TemporaryFolder()
    let line = "The Harbour Post belongs to the Port Trust of Vella."
    let sign = "<p>\(line)</p>"
    var loads: [DocumentLoaded] = []
    for number in 1...4 {
      let page = """
        <html><head><link rel="canonical" href="https://port.example/\(number)"></head><body><article>
        <h1>News \(number)</h1><p>Ship \(number) came in on Monday, the harbour master said, and \
        it was loaded with \(number) thousand tons of grain.</p><p>It leaves for the north in \
        \(number) weeks, as the owners told this paper, with \(20 + number) men on board.</p>\(sign)</article></body></html>
        """
      try folder.write(page, to: "\(number).html")
      loads.append(loaded("\(number).html", page))
    }
    let together = try CorpusReader().read([folder.path])
    let restored = try read(loads, in: folder.path)
    #expect(
      restored.corpus.documents.map(\.document.main) == together.documents.map(\.document.main))
    #expect(
      restored.corpus.documents.allSatisfy { read in
        read.document.setAside.contains { $0.reason == "repeated on this site" }
      })
  }
}
