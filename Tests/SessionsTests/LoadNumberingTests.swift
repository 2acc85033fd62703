import Claims
import Corpora
import Sessions
import Testing
import Text

@Suite struct LoadNumberingTests {
  /// A document of one-word claims, parted by blanks.
  private func made(_ name: String, _ words: String) -> (document: Document, claims: [Claim]) {
    let document = CorpusLoader().document(text: words, path: name)
    var claims: [Claim] = []
    var start = 0
    for word in words.split(separator: " ") {
      let range = TextRange(start, start + word.utf8.count)
      claims.append(
        Claim(
          id: ClaimID(text: document.digest, range: range), range: range, parts: [],
          attributions: [], quotations: [], dates: [], quantities: [], worth: .unknown, marks: []))
      start = range.end + 1
    }
    return (document, claims)
  }

  private func load(
    _ made: (document: Document, claims: [Claim]), into numbering: inout LoadNumbering,
    before: (document: Document, claims: [Claim])? = nil
  ) -> DocumentLoaded {
    numbering.loaded(
      made.document, from: made.document.source, claims: made.claims, path: nil, before: before)
  }

  @Test func documentsAreNumberedOneAfterTheOther() {
    var numbering = LoadNumbering(session([]))
    let first = load(made("a.txt", "one two three"), into: &numbering)
    let second = load(made("b.txt", "four five"), into: &numbering)
    let copy = load(made("c.txt", "one two three"), into: &numbering)
    let none = load(made("d.txt", ""), into: &numbering)
    let last = load(made("e.txt", "six"), into: &numbering)
    #expect([first, second, copy, none, last].map(\.firstClaim) == [1, 4, 1, 6, 6])
    #expect([first, second, copy, none, last].map(\.claims) == [3, 2, 3, 0, 1])
    #expect([first, second, copy, none, last].allSatisfy { $0.handles == nil })
  }

  @Test func aNewerReadingKeepsTheHandlesOfTheSentencesItKept() {
    let before = made("a.txt", "one two two three")
    var numbering = LoadNumbering(session([]))
    _ = load(before, into: &numbering)
    let newer = load(made("a.txt", "new two three two two"), into: &numbering, before: before)
    #expect(newer.handles?.map(\.word) == ["c5", "c2", "c4", "c3", "c6"])
    #expect(newer.firstClaim == 5)
    let next = load(made("b.txt", "x"), into: &numbering)
    #expect(next.firstClaim == 7)
  }

  @Test func withoutTheEarlierReadingTaggedClaimsKeepTheirs() {
    let before = made("a.txt", "one two three")
    var numbering = LoadNumbering(session([]))
    let loaded = load(before, into: &numbering)
    let tagged = session([
      [.documentLoaded(loaded)],
      [
        .verdict(
          Verdict(
            claim: ClaimHandle(2), anchor: anchor(of: before.claims[1].range, in: before.document),
            aspect: .content, tag: .denied, rating: nil, because: nil, evidence: []))
      ],
    ])
    var later = LoadNumbering(tagged)
    let newer = load(made("a.txt", "one two"), into: &later)
    #expect(newer.handles?.map(\.word) == ["c4", "c2"])
  }

  @Test func aPastedTextIsKeptWhole() {
    var numbering = LoadNumbering(session([]))
    let (document, claims) = made("paste:1", "one two")
    let pasted = numbering.pasted(document, claims: claims, title: nil, from: nil)
    #expect(pasted.text == UntrustedText("one two"))
    #expect(pasted.firstClaim == 1)
    #expect(load(made("a.txt", "one two"), into: &numbering).firstClaim == 1)
    #expect(load(made("b.txt", "x"), into: &numbering).firstClaim == 3)
  }
}
