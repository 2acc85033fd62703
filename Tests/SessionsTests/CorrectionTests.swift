import Claims
import Corpora
import Sessions
import Testing
import Text

/// Claims that a person split, joined, edited or dropped: a sentence a line, each a claim.
@Suite struct CorrectionTests {
  private let words = "One é said A, and that B.\nTwo.\nThree.\nFour."

  private var document: Document { CorpusLoader().document(text: words, path: "a.txt") }

  /// A claim for each line; the first is said by "One".
  private func claims(_ document: Document) -> CorpusClaims {
    var corpus = Corpus()
    corpus.add(document)
    var found: [Claim] = []
    var start = 0
    for line in document.text.string(document.text.range).split(separator: "\n") {
      let range = TextRange(start, start + line.utf8.count)
      found.append(
        Claim(
          id: ClaimID(text: document.digest, range: range), range: range, parts: [],
          attributions: line.hasPrefix("One") ? [said(within: range)] : [], quotations: [],
          dates: [],
          quantities: [],
          worth: Worth(score: 0), marks: []))
      start = range.end + 1
    }
    return CorpusClaims(corpus: corpus, found: [found])
  }

  private func said(within range: TextRange) -> Attribution {
    let cue = TextRange(range.start + 7, range.start + 11)
    return Attribution(
      source: [TextRange(range.start, range.start + 3)], cue: [cue],
      content: [TextRange(cue.end + 1, range.end)],
      speaker: nil, how: nil, isCertain: true, kind: .named, stance: .asserts, strength: .said,
      via: nil, depth: 0, reason: "test")
  }

  private func loaded(_ text: String? = nil, handles: [Int]? = nil) -> SessionChange {
    Samples.loaded(
      "a.txt", text: text ?? words, first: 1, claims: handles?.count ?? 4,
      handles: handles?.map { ClaimHandle($0) })
  }

  private func spot(_ number: Int, _ exact: String) -> AnchoredClaim {
    let bytes = Array(words.utf8)
    let wanted = Array(exact.utf8)
    let start =
      (0...(bytes.count - wanted.count)).first {
        bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
      }
      ?? 0
    return AnchoredClaim(
      claim: ClaimHandle(number),
      anchor: anchor(of: TextRange(start, start + wanted.count), in: document))
  }

  private var split: SessionChange {
    .correction(
      .split(
        ClaimSplit(
          whole: spot(1, "One é said A, and that B."),
          parts: [spot(5, "One é said A"), spot(6, "that B.")])))
  }

  private var join: SessionChange {
    .correction(
      .joined(
        ClaimsJoined(whole: spot(5, "Two.\nThree."), parts: [spot(2, "Two."), spot(3, "Three.")])))
  }

  private func edit(_ number: Int, _ old: String, _ new: String) -> SessionChange {
    .correction(
      .edited(ClaimEdited(was: spot(number, old), words: spot(number, new).anchor, source: nil)))
  }

  private func drop(_ number: Int, _ exact: String) -> SessionChange {
    .correction(
      .dropped(
        ClaimDropped(
          claim: ClaimHandle(number), anchor: spot(number, exact).anchor, because: nil)))
  }

  /// Every claim as "c1 its words".
  private func listed(_ steps: [[SessionChange]], _ text: String? = nil) -> [String] {
    let here = text.map { CorpusLoader().document(text: $0, path: "a.txt") } ?? document
    let register = ClaimRegister(session: session(steps), claims: claims(here))
    return register.handles.compactMap { handle in
      guard case .extracted(let place)? = register[handle] else { return "\(handle.word) lost" }
      return "\(handle.word) \(here.text.string(register.claims[place].range))"
    }
  }

  @Test func eachCorrectionChangesTheListAndUndoChangesItBack() {
    let whole = ["c1 One é said A, and that B.", "c2 Two.", "c3 Three.", "c4 Four."]
    let cases: [(SessionChange, [String])] = [
      (split, ["c2 Two.", "c3 Three.", "c4 Four.", "c5 One é said A", "c6 that B."]),
      (join, ["c1 One é said A, and that B.", "c4 Four.", "c5 Two.\nThree."]),
      (
        edit(1, "One é said A, and that B.", "that B"),
        ["c1 that B", "c2 Two.", "c3 Three.", "c4 Four."]
      ),
      (drop(3, "Three."), ["c1 One é said A, and that B.", "c2 Two.", "c4 Four."]),
    ]
    #expect(listed([[loaded()]]) == whole)
    for (change, expected) in cases {
      #expect(listed([[loaded()], [change]]) == expected)
      #expect(listed([[loaded()], [change], [.undone(StepUndone(undoes: 2))]]) == whole)
      #expect(
        listed([
          [loaded()], [change], [.undone(StepUndone(undoes: 2))], [.redone(StepRedone(redoes: 2))],
        ]) == expected)
    }
  }

  @Test func claimsOfTheCorpusStayInTextOrder() {
    let register = ClaimRegister(session: session([[loaded()], [split]]), claims: claims(document))
    #expect(
      register.claims.places.compactMap { register.handle(of: $0)?.word }
        == ["c5", "c6", "c2", "c3", "c4"])
  }

  @Test func thePartsShareWhoSaidIt() {
    let register = ClaimRegister(session: session([[loaded()], [split]]), claims: claims(document))
    for number in [5, 6] {
      guard case .extracted(let place)? = register[ClaimHandle(number)] else {
        Issue.record("c\(number) is not there")
        continue
      }
      let speakers = register.claims[place].chain.map { $0.speaker(in: document.text)?.exact }
      #expect(speakers == ["One"])
    }
  }

  @Test func aSplitClaimBearsNoVerdictUntilItIsWholeAgain() {
    let tagged: [[SessionChange]] = [[loaded()], [Samples.verdict(1, .denied)], [split]]
    let cut = session(tagged)
    #expect(cut.counts.tagged == 0)
    #expect(cut.verdict(of: ClaimHandle(1)) == nil)
    #expect(cut.retirement(of: ClaimHandle(1)) == .split(into: [ClaimHandle(5), ClaimHandle(6)]))
    #expect(cut.nextClaimNumber == 7)
    let undone = session(tagged + [[.undone(StepUndone(undoes: 3))]])
    #expect(undone.counts.denied == 1)
    #expect(undone.verdict(of: ClaimHandle(1))?.verdict.tag == .denied)
    #expect(undone.retirement(of: ClaimHandle(1)) == nil)
    // Numbers of undone claims are not given again.
    #expect(undone.nextClaimNumber == 7)
  }

  @Test func aVerdictOnEditedWordsIsNotLost() {
    let edited = edit(1, "One é said A, and that B.", "that B")
    let verdict = Verdict(
      claim: ClaimHandle(1), anchor: spot(1, "that B").anchor, aspect: .content, tag: .confirmed,
      rating: nil, because: nil, evidence: [])
    #expect(
      listed([[loaded()], [edited], [.verdict(verdict)]])
        == ["c1 that B", "c2 Two.", "c3 Three.", "c4 Four."])
  }

  @Test func whoSaidItIsCorrected() {
    let edited = ClaimEdited(
      was: spot(2, "Two."), words: nil,
      source: .init(
        link: 1, correction: .source(speaker: UntrustedText("Ana"), kind: .unnamed, stance: .denies)
      ))
    let nobody = ClaimEdited(
      was: spot(1, "One é said A, and that B."), words: nil,
      source: .init(link: 1, correction: .nobody))
    let register = ClaimRegister(
      session: session([
        [loaded()], [.correction(.edited(edited))], [.correction(.edited(nobody))],
      ]), claims: claims(document))
    let found = register.claims.claims[0]
    #expect(found[0].attributions.isEmpty)
    #expect(found[1].attributions.map(\.correctedSpeaker) == [UntrustedText("Ana")])
    #expect(found[1].attributions.map(\.kind) == [.unnamed])
    #expect(found[1].attributions.map(\.stance) == [.denies])
  }

  @Test func correctionsMoveWithTheirSentence() {
    let newer = "New.\n" + words
    #expect(
      listed([[loaded()], [split], [loaded(newer, handles: [7, 1, 2, 3, 4])]], newer)
        == ["c2 Two.", "c3 Three.", "c4 Four.", "c5 One é said A", "c6 that B.", "c7 New."])
  }

  @Test func aCorrectionWhoseSentenceChangedLeavesTheNewOneAlone() {
    let newer = "One e said A.\nTwo.\nThree.\nFour."
    #expect(
      listed([[loaded()], [split], [loaded(newer, handles: [7, 2, 3, 4])]], newer)
        == ["c2 Two.", "c3 Three.", "c4 Four.", "c7 One e said A."])
  }

  @Test func correctionsOfCorrectionsApplyInOrder() {
    let again = SessionChange.correction(
      .joined(
        ClaimsJoined(
          whole: spot(7, "One é said A, and that B."),
          parts: [spot(5, "One é said A"), spot(6, "that B.")])))
    #expect(
      listed([[loaded()], [split], [again]])
        == ["c2 Two.", "c3 Three.", "c4 Four.", "c7 One é said A, and that B."])
    let cut = session([[loaded()], [split], [again]])
    #expect(cut.retirement(of: ClaimHandle(5)) == .joined(into: ClaimHandle(7)))
    #expect(cut.corrections(of: ClaimHandle(5)).count == 2)
  }
}
