import Claims
import Corpora
import Sessions
import Testing
import Text

@Suite struct ClaimRegisterTests {
  private func document(_ name: String, _ text: String) -> Document {
    CorpusLoader().document(text: text, path: name)
  }

  /// A claim for each sentence, whatever the rules of extraction.
  private func claims(_ documents: [Document]) -> CorpusClaims {
    var corpus = Corpus()
    for document in documents { corpus.add(document) }
    return CorpusClaims(
      corpus: corpus,
      found: corpus.documents.map { document in
        let sentences = ranges(of: document.text)
        return sentences.map { range in
          Claim(
            id: ClaimID(text: document.digest, range: range), range: range, parts: [],
            attributions: [], quotations: [], dates: [], quantities: [], worth: Worth(score: 0),
            marks: [])
        }
      })
  }

  /// The lines of a text.
  private func ranges(of text: SourceText) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for (index, byte) in text.utf8.enumerated() where byte == 10 {
      ranges.append(TextRange(start, index))
      start = index + 1
    }
    return ranges
  }

  private func tag(_ number: Int, _ anchor: Anchor) -> SessionChange {
    .verdict(
      Verdict(
        claim: ClaimHandle(number), anchor: anchor, aspect: .content, tag: .confirmed, rating: nil,
        because: nil, evidence: []))
  }

  private let one = "First é line.\nSecond line.\n"
  private let two = "Third line.\n"

  @Test func handlesMeanTheClaimsInTextOrder() {
    let claims = claims([document("b.txt", two), document("a.txt", one)])
    let session = session([
      [
        Samples.loaded("a.txt", text: one, first: 1, claims: 2),
        Samples.loaded("b.txt", text: two, first: 3, claims: 1),
      ]
    ])
    let register = ClaimRegister(session: session, claims: claims)
    #expect(register.handles.map(\.word) == ["c1", "c2", "c3"])
    #expect(register[ClaimHandle(2)] == .extracted(.init(document: 1, claim: 1)))
    #expect(register[ClaimHandle(3)] == .extracted(.init(document: 0, claim: 0)))
    #expect(register[ClaimHandle(4)] == nil)
    #expect(register.handle(of: .init(document: 1, claim: 0)) == ClaimHandle(1))
    #expect(register.handle(of: .init(document: 5, claim: 0)) == nil)
    #expect(register.position(of: DocumentHandle(1)) == 1)
    #expect(register.handle(ofDocumentAt: 0) == DocumentHandle(2))
    #expect(register.handle(ofDocumentAt: 2) == nil)
  }

  @Test func aTaggedClaimMeansTheClaimAtItsAnchor() {
    let document = document("a.txt", one)
    let claims = claims([document])
    // As if another program had found one claim before these two: c2 was the first line then.
    let session = session([
      [Samples.loaded("a.txt", text: one, first: 1, claims: 3)],
      [tag(2, anchor(of: claims.claims[0][0].range, in: document))],
    ])
    let register = ClaimRegister(session: session, claims: claims)
    #expect(register.handles.map(\.word) == ["c2"])
    #expect(register[ClaimHandle(2)] == .extracted(.init(document: 0, claim: 0)))
    #expect(register.handle(of: .init(document: 0, claim: 1)) == nil)
  }

  @Test func aTaggedClaimThatIsNotThereIsLost() {
    let document = document("a.txt", one)
    let anchor = anchor(of: TextRange(0, 5), in: document)
    let session = session([
      [Samples.loaded("a.txt", text: one, first: 1, claims: 2)], [tag(1, anchor)],
    ])
    let here = ClaimRegister(session: session, claims: claims([document]))
    #expect(here[ClaimHandle(1)] == .lost(anchor))
    #expect(here.handles.map(\.word) == ["c1", "c2"])
    let elsewhere = ClaimRegister(session: session, claims: claims([]))
    #expect(elsewhere[ClaimHandle(1)] == .lost(anchor))
    #expect(elsewhere.handles.map(\.word) == ["c1"])
  }

  @Test func aNewerReadingKeepsTheHandlesItNames() {
    let newer = "New line.\nSecond line.\n"
    let old = anchor(of: TextRange(15, 27), in: document("a.txt", one))
    let session = session([
      [Samples.loaded("a.txt", text: one, first: 1, claims: 2)], [tag(2, old)],
      [
        Samples.loaded(
          "a.txt", text: newer, first: 3, claims: 2, handles: [ClaimHandle(3), ClaimHandle(2)])
      ],
    ])
    let register = ClaimRegister(session: session, claims: claims([document("a.txt", newer)]))
    #expect(register[ClaimHandle(2)] == .extracted(.init(document: 0, claim: 1)))
    #expect(register[ClaimHandle(3)] == .extracted(.init(document: 0, claim: 0)))
    #expect(register[ClaimHandle(1)] == nil)
  }

  @Test func aClaimOfTheCheckersOwnIsItself() {
    let added = ClaimAdded(
      claim: ClaimHandle(1), text: UntrustedText("x"), by: nil, where: nil, anchor: nil)
    let register = ClaimRegister(
      session: session([[.claimAdded(added)], [Samples.verdict(1, .denied)]]), claims: claims([]))
    #expect(register[ClaimHandle(1)] == .added(added))
  }
}
