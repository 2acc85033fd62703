import Corpora
import Sessions
import Testing
import Text

@Suite struct SessionDocumentTests {
  /// "d1 a.txt+b.txt one c1 c2" for each document.
  private func shown(_ session: Session) -> [String] {
    let texts = ["one", "two", "three"]
    return session.documents.map { document in
      let names = document.sources.map(\.document.exact).joined(separator: "+")
      let text = texts.first { Digest(of: Array($0.utf8)) == document.textDigest } ?? "?"
      let claims = document.claims.map(\.word).joined(separator: " ")
      return "\(document.handle.word) \(names) \(text) \(claims)"
    }
  }

  @Test func filesWithEqualTextsAreOneDocument() {
    let session = session([
      [
        Samples.loaded("a.txt", text: "one", first: 1, claims: 2),
        Samples.loaded("b.txt", text: "one", first: 1, claims: 2),
        Samples.loaded("c.txt", text: "two", first: 3, claims: 1),
      ]
    ])
    #expect(shown(session) == ["d1 a.txt+b.txt one c1 c2", "d2 c.txt two c3"])
    #expect(session.nextClaimNumber == 4)
  }

  @Test func aNewerReadingKeepsTheDocument() {
    let session = session([
      [Samples.loaded("a.txt", text: "one", first: 1, claims: 2)],
      [
        Samples.loaded(
          "a.txt", text: "two", first: 3, claims: 2, handles: [ClaimHandle(3), ClaimHandle(2)])
      ],
    ])
    #expect(shown(session) == ["d1 a.txt two c3 c2"])
    #expect(session.documents[0].earlierDigests == [Digest(of: Array("one".utf8))])
  }

  @Test func aFileOfSeveralThatChangesLeavesTheOthers() {
    let session = session([
      [
        Samples.loaded("a.txt", text: "one", first: 1, claims: 1),
        Samples.loaded("b.txt", text: "one", first: 1, claims: 1),
      ],
      [Samples.loaded("a.txt", text: "two", first: 2, claims: 1)],
    ])
    #expect(shown(session) == ["d1 b.txt one c1", "d2 a.txt two c2"])
  }

  @Test func aFileThatTakesAnotherTextLeavesItsDocumentItsName() {
    let session = session([
      [Samples.loaded("a.txt", text: "one", first: 1, claims: 1)],
      [Samples.loaded("b.txt", text: "two", first: 2, claims: 1)],
      [Samples.loaded("a.txt", text: "two", first: 2, claims: 1)],
      [Samples.loaded("a.txt", text: "three", first: 3, claims: 1)],
    ])
    #expect(shown(session) == ["d1 a.txt one c1", "d2 b.txt two c2", "d3 a.txt three c3"])
  }

  @Test func aPastedTextIsKept() {
    let pasted = DocumentPasted(
      document: UntrustedText("paste:1"), text: UntrustedText("one"),
      title: UntrustedText("A title"), from: nil, firstClaim: 1, claims: 1)
    let session = session([[.documentPasted(pasted)]])
    #expect(session.documents[0].pasted == pasted)
    #expect(session.documents[0].name == UntrustedText("paste:1"))
    #expect(session.documents[0].textDigest == Digest(of: Array("one".utf8)))
    #expect(session.documents[0].claims == [ClaimHandle(1)])
  }
}
