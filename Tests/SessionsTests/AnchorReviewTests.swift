import Corpora
import Sessions
import Testing
import Text

@Suite struct AnchorReviewTests {
  private let before =
    "Moscow denied the report again today.\nShares fell.\nIt rained in Rome on Monday.\n"
  private let after = "New. Shares fell.\nMoscow denied the whole report again today.\n"

  private func document(_ text: String) -> Document {
    let document = CorpusLoader().document(text: text, path: "a.txt")
    var sentences: [TextRange] = []
    var start = 0
    for (index, byte) in document.text.utf8.enumerated() where byte == 10 {
      sentences.append(TextRange(start, index))
      start = index + 1
    }
    return Document(
      text: document.text, digest: document.digest, sources: document.sources, main: document.main,
      setAside: [], sentences: sentences, language: "en", findings: [])
  }

  private func tagged() -> Session {
    let old = document(before)
    let anchors = [(0, 37), (38, 50), (51, 79)].map { anchor(of: TextRange($0.0, $0.1), in: old) }
    let evidence = Evidence(
      side: .for, item: .passage(document: UntrustedText("a.txt"), anchor: anchors[2]))
    let verdicts = anchors.prefix(2).enumerated().map { index, anchor in
      SessionChange.verdict(
        Verdict(
          claim: ClaimHandle(index + 1), anchor: anchor, aspect: .content, tag: .denied,
          rating: nil, because: nil, evidence: index == 1 ? [evidence] : []))
    }
    return session([
      [Samples.loaded("a.txt", text: before, first: 1, claims: 3)], verdicts,
      [Samples.loaded("a.txt", text: after, first: 4, claims: 2)],
    ])
  }

  @Test func whatChangedIsToBeLookedAtAgain() {
    var corpus = Corpus()
    corpus.add(document(after))
    let reviews = tagged().anchorReviews(in: corpus)
    #expect(reviews.map(\.claim.word) == ["c1", "c2", "c2"])
    #expect(reviews.map(\.isStale) == [true, false, true])
    #expect(reviews[0].words == UntrustedText("Moscow denied the whole report again today."))
    #expect(reviews[1].place == .moved(TextRange(5, 17)))
    #expect(reviews[2].place == .orphan)
    #expect(reviews[2].words == nil)
  }

  @Test func aTextThatIsAsItWasOrIsNotLoadedNeedsNoLook() {
    #expect(tagged().anchorReviews(in: Corpus()).isEmpty)
    var corpus = Corpus()
    corpus.add(document(before))
    #expect(tagged().anchorReviews(in: corpus).isEmpty)
  }
}
