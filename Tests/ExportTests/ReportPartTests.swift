import Corpora
import Sessions
import Testing
import Text

@testable import Export

/// The parts of a published fact-check, and what is said of those that are missing.
@Suite struct ReportPartTests {
  @Test func whatAPersonWroteIsThereAndNothingIsMissing() {
    let report = Desk().report
    let claim = report.judged[0]
    #expect(claim.context[.restatement] == UntrustedText("the restatement"))
    #expect(claim.claimant.name == UntrustedText("officials"))
    #expect(claim.claimant.role == UntrustedText("the role"))
    #expect(claim.firstSeen?.day?.iso == "2022-03-13")
    #expect(claim.firstSeen?.isGiven == true)
    #expect(claim.answers.map(\.record.decision.reply) == [UntrustedText("no comment")])
    #expect(claim.correctionNotes.map(\.record.decision.was?.tag) == [.unverified])
    #expect(claim.publications.count == 1)
    #expect(claim.gaps == [.ranks])
    #expect(report.context[.title] == UntrustedText("the title"))
    #expect(report.gaps.isEmpty)
  }

  @Test func whatNobodyWroteIsMissingAndNeverMadeUp() {
    let claim = Desk().report.judged[1]
    #expect(
      claim.gaps == [
        .restatement, .role, .body, .background, .chosen, .conclusion, .evidenceFor, .answer,
      ])
    // Known from the corpus: the earliest document that has it, and that has a date.
    #expect(claim.firstSeen?.day?.iso == "2022-03-14")
    #expect(claim.firstSeen?.isGiven == false)
    #expect(Desk(isLoaded: false).report.judged[1].firstSeen == nil)
    #expect(Desk().report.open[0].gaps.isEmpty)
  }

  @Test func claimsThatSayTheSameWereFirstSeenAtOnePlace() {
    let report = Desk().report
    let claims = report.judged + report.open
    let (one, other) = (
      claims.first { $0.handle == ClaimHandle(2) }, claims.first { $0.handle == ClaimHandle(4) }
    )
    #expect(one?.appearances.map(\.claim) == [ClaimHandle(4)])
    #expect(one?.firstSeen != nil && one?.firstSeen == other?.firstSeen)
  }

  @Test(arguments: [
    ("01.txt", "a/01.txt", "01.txt", nil),
    ("march/02.txt", "../../x/march/02.txt", "march/02.txt", nil),
    ("march/08.ndjson#hw-1", "../../x/march/08.ndjson", "march/08.ndjson", "hw-1"),
    ("08.ndjson#a#b", "08.ndjson", "08.ndjson", "a#b"),
    ("paste:1", nil, "paste:1", nil), ("../x.txt", nil, "x.txt", nil),
    ("/home/ana/x.txt", nil, "x.txt", nil), ("~/x.txt", nil, "x.txt", nil),
  ]) func aFileIsToldWithoutItsPlace(
    name: String, path: String?, shown: String, record: String?
  ) {
    let file = ReportedDocument.File(
      name: UntrustedText(name), path: path.map { UntrustedText($0) }, digest: Digest(of: []))
    #expect(file.shown.exact == shown)
    #expect(file.record?.exact == record)
  }

  @Test func theManifestSaysWhatItWasMadeFrom() {
    let desk = Desk()
    let manifest = desk.report.manifest
    #expect(manifest.rows == 5)
    #expect(manifest.selection.isEmpty)
    #expect(manifest.events == desk.journal.session.events.count)
    #expect(manifest.head == desk.journal.head)
    #expect(manifest.corpus.map(\.document.word) == ["d1", "d2"])
    #expect(manifest.corpusDigest != Desk(replacing: "x").report.manifest.corpusDigest)
  }

  private func report(_ selection: ReportSelection, tellsNotes: Bool = false) -> Report {
    let desk = Desk()
    return Report(
      session: desk.journal.session,
      register: ClaimRegister(session: desk.journal.session, claims: desk.claims), groups: [],
      name: UntrustedText("x"), head: desk.journal.head, program: "0.1.0", selection: selection,
      tellsNotes: tellsNotes)
  }

  @Test func aSelectionHoldsItsClaimsAndSaysSo() {
    let words = [UntrustedText("claims c2,c3")]
    let report = report(
      ReportSelection(claims: [ClaimHandle(2), ClaimHandle(3)], since: nil, words: words))
    #expect(report.judged.map(\.handle.word) == ["c2"])
    #expect(report.open.map(\.handle.word) == ["c3"])
    #expect(report.manifest.rows == 2)
    #expect(report.manifest.selection == words)
    #expect(report.summary.verdicts.denied == 0)
    #expect(report.summary.verdicts.saying == 1)
    #expect(report.groupDecisions.count == 2)
    #expect(report.manifest.claims == 5)
  }

  @Test func aSelectionHasTheDocumentsThatItsClaimsTouch() {
    let one = report(ReportSelection(claims: [ClaimHandle(3)], since: nil, words: []))
    #expect(one.documents.map(\.handle.word) == ["d1"])
    #expect(one.summary.allDocuments == 2)
    // The evidence on c1 is another document.
    let two = report(ReportSelection(claims: [ClaimHandle(1)], since: nil, words: []))
    #expect(two.documents.map(\.handle.word) == ["d1", "d2"])
    #expect(one.manifest.corpus.count == 2 && one.findings.isEmpty)
    for page in [markdown(one), html(one)] {
      #expect(page.contains("1 of 2 documents"))
    }
    let named = ReportSelection(
      claims: [ClaimHandle(3)], since: nil, words: [UntrustedText("claims c3")])
    for page in [markdown(report(named)), html(report(named))] {
      #expect(page.contains("Only a part of the session: 1 of 5 claims ("))
    }
  }

  @Test func decisionsOnOtherClaimsAreNotInASelection() {
    let report = report(ReportSelection(claims: [ClaimHandle(3)], since: nil, words: []))
    #expect(report.groupDecisions.isEmpty)
    #expect(report.conflicts.isEmpty)
    #expect(!self.report(.everything).conflicts.isEmpty)
  }

  @Test func sinceAStepOnlyWhatHasChangedIsThereWithTheOldVerdict() {
    let session = Desk().journal.session
    let past = session.asOf(step: 2)
    let report = report(ReportSelection(claims: nil, since: past, words: []), tellsNotes: true)
    #expect(report.judged.map(\.handle.word) == ["c1", "c2", "c5"])
    #expect(report.open.map(\.handle.word) == ["c3"])
    #expect(report.judged[0].former?.content?.verdict.tag == .denied)
    #expect(report.judged[0].former?.saying == nil)
    #expect(report.judged[2].former?.content == nil)
    // A correction since then tells the old verdict: it is not told twice.
    #expect(report.judged[0].isFormerInCorrection)
    #expect(markdown(report).contains("### c2") && !markdown(report).contains("Before: denied"))
    #expect(markdown(report).contains("- Before: open"))
    let forReaders = self.report(ReportSelection(claims: nil, since: past, words: []))
    #expect(forReaders.judged.count == 3 && forReaders.open.isEmpty)
    let now = self.report(ReportSelection(claims: nil, since: session, words: []))
    #expect(now.judged.isEmpty && now.open.isEmpty)
  }
}
