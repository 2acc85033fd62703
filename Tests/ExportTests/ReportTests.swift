import Claims
import Corpora
import Sessions
import Testing
import Text

@testable import Export

@Suite struct ReportTests {
  @Test func everyTaggedClaimIsInIt() {
    let report = Desk().report
    #expect(report.judged.map(\.handle.word) == ["c1", "c2", "c5"])
    #expect(report.open.map(\.handle.word) == ["c3", "c4"])
    #expect(report.judged.map(\.standing) == [.found, .found, .own])
    #expect(
      report.judged[0].words
        == UntrustedText("Both capitals deny the allegation, officials told CNN."))
    #expect(report.judged[0].chain.map(\.name) == [UntrustedText("officials")])
    #expect(report.judged[1].appearances.map { $0.claim?.word } == ["c4"])
    #expect(report.judged[1].origins == 1)
    #expect(report.open[0].notes.count == 1)
    #expect(report.checkers == [UntrustedText("ana"), UntrustedText("ben")])
  }

  @Test func itsCountsAddUp() {
    let summary = Desk().report.summary
    #expect(summary.judged == 3)
    #expect(summary.verdicts.denied == 1)
    #expect(summary.verdicts.unverified == 1)
    #expect(summary.verdicts.saying == 2)
    #expect(summary.open == 2)
    #expect(summary.documents == 2)
    #expect(summary.missingDocuments == 0)
    #expect(summary.lost == 0)
  }

  @Test func aPartTellsThePublicationsOfItsClaims() {
    func count(_ claims: Set<ClaimHandle>) -> Int {
      Desk().report(
        after: [], selection: ReportSelection(claims: claims, since: nil, words: [])
      ).publications.count
    }
    #expect(count([ClaimHandle(1), ClaimHandle(2)]) == 1)
    #expect(count([ClaimHandle(2)]) == 0)
  }

  @Test func aTextInTwoPlacesIsListedWithBoth() throws {
    let desk = Desk()
    let wire = desk.claims.corpus.documents[0]
    var copy = wire.source
    copy.outlet = UntrustedText("Southern Post")
    copy.url = UntrustedText("https://south.example/rome")
    for sources in [[wire.source, copy], [wire.source, wire.source]] {
      var corpus = Corpus()
      corpus.add(
        Document(
          text: wire.text, digest: wire.digest, sources: sources, main: wire.main,
          setAside: wire.setAside, sentences: wire.sentences, language: wire.language, findings: [])
      )
      let claims = CorpusClaims(corpus: corpus, claims: [desk.claims.claims[0]])
      let report = Report(
        session: desk.journal.session,
        register: ClaimRegister(session: desk.journal.session, claims: claims), groups: [],
        name: UntrustedText("x"), head: desk.journal.head, program: "0.1.0")
      for page in [markdown(report), html(report), json(report, journal: desk.journal.bytes)] {
        #expect(page.contains("Southern Post") == (sources[1].outlet == copy.outlet))
        #expect(page.contains("south.example/rome") == (sources[1].outlet == copy.outlet))
      }
    }
  }

  @Test func withoutItsDocumentsAClaimIsReportedFromItsAnchor() {
    let (whole, bare) = (Desk().report, Desk(isLoaded: false).report)
    #expect(bare.judged.map(\.handle) == whole.judged.map(\.handle))
    #expect(bare.judged.map(\.words) == whole.judged.map(\.words))
    #expect(bare.judged.map(\.standing) == [.lost, .lost, .own])
    #expect(bare.judged[0].place?.name == UntrustedText("wire.txt"))
    #expect(bare.judged[0].place?.start == 0)
    #expect(bare.summary.lost == 2)
    #expect(bare.summary.missingDocuments == 2)
    #expect(bare.documents.map(\.textDigest) == whole.documents.map(\.textDigest))
  }

  @Test func itsDateIsTheLastEventsUnlessGiven() {
    let desk = Desk()
    #expect(desk.report.date == Timestamp(seconds: Desk.at.seconds + 660))
    let given = Report(
      session: desk.journal.session,
      register: ClaimRegister(session: desk.journal.session, claims: desk.claims),
      groups: [], name: UntrustedText("x"), head: desk.journal.head, program: "0.1.0",
      date: Timestamp(seconds: 0))
    #expect(given.date == Timestamp(seconds: 0))
  }

  @Test func conflictsOfJudgedClaimsAndDismissalsAreInIt() {
    let (whole, bare) = (Desk().report.conflicts, Desk(isLoaded: false).report.conflicts)
    #expect(whole.map(\.id) == ["x1", "x2"])
    #expect(whole.map(\.sides.count) == [0, 2])
    #expect(whole[1].claims.map(\.word) == ["c2", "c4"])
    #expect(whole[1].standing.dismissal?.by == UntrustedText("ana"))
    #expect(bare.map(\.id) == [nil])
    #expect(bare[0].claims.map(\.word) == ["c2"])
    #expect(bare[0].standing == whole[1].standing)
  }

  @Test func aDismissalThatWasTakenBackIsNot() throws {
    let desk = Desk(isLoaded: false)
    let made = try #require(desk.journal.session.conflictDecisions.first).decision
    let restored = ConflictDecided(
      decision: .restored, kind: made.kind, claims: made.claims, what: made.what, because: nil)
    var journal = desk.journal
    journal.append([.conflictDecided(restored)], at: Desk.at, by: UntrustedText("ana"))
    #expect(journal.session.dismissals(without: []).isEmpty)
    #expect(desk.journal.session.dismissals(without: []).count == 1)
  }

  @Test func theSameSessionGivesTheSameBytes() {
    #expect(markdown(Desk().report) == markdown(Desk().report))
    #expect(csv(Desk().report) == csv(Desk().report))
  }

  @Test(arguments: [
    ("aid.journal", "aid.journal"), ("-rf", "./-rf"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
    ("$(x)", "'$(x)'"), ("", "''"),
  ]) func aNameIsOneWordOfACommand(name: String, word: String) {
    #expect(shellWord(UntrustedText(name)) == word)
  }
}
