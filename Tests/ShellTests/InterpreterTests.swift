import Sessions
import Testing

@testable import Shell

struct InterpreterTests {
  private func loaded() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    return bench
  }

  @Test func loadingGivesClaimsTheirHandlesInTextOrder() {
    let bench = loaded()
    #expect(bench.desk.session.documents.map(\.name.exact) == ["a.txt", "b.txt"])
    let handles = bench.desk.register.handles
    #expect(handles.map(\.number) == Array(1...handles.count))
    #expect(bench.desk.words(of: handles[0]).hasPrefix("The plant in Vella"))
  }

  @Test func loadingAgainRecordsNothingNew() {
    let bench = loaded()
    let documents = bench.desk.session.documents
    bench.run("load articles")
    #expect(bench.desk.session.documents == documents)
  }

  @Test func aVerdictCarriesItsAnchorReasonAndEvidence() throws {
    let bench = loaded()
    bench.run(
      "confirm c1 --because \"two outlets\" --evidence for:https://example.org/a --rating true")
    let record = try #require(bench.desk.session.verdict(of: ClaimHandle(1)))
    #expect(record.verdict.tag == .confirmed)
    #expect(record.verdict.because?.exact == "two outlets")
    #expect(record.verdict.rating?.exact == "true")
    #expect(record.verdict.anchor?.exact.exact == bench.desk.words(of: ClaimHandle(1)))
    #expect(record.by.exact == "ana")
    #expect(bench.desk.session.evidence(of: ClaimHandle(1)).count == 1)
  }

  @Test func judgingTheSayingLeavesTheContentToBeJudged() {
    let bench = loaded()
    bench.run("confirm c1 --saying")
    #expect(bench.desk.standing(of: ClaimHandle(1)) == .saying)
    #expect(bench.desk.standing(of: ClaimHandle(1)).needsVerdict)
    let prompt = bench.desk.promptWords(hasSymbols: true).words
    let open = bench.desk.register.handles.count - 1
    #expect(prompt.hasSuffix("0? 1 saying \(open) open >"))
    #expect(bench.say("claims verdict:open").contains("\(open) of \(open + 1) claims."))
    #expect(bench.say("claims NOT verdict:open").contains("1 of \(open + 1) claims."))
    #expect(bench.say("status").contains { $0.contains("SAYING") })
    #expect(bench.desk.session.verdict(of: ClaimHandle(1), aspect: .saying) != nil)
  }

  @Test func undoAndRedoWorkOnWholeSteps() {
    let bench = loaded()
    bench.run("deny c1-c3")
    bench.run("undo")
    #expect(bench.desk.session.verdicts.isEmpty)
    bench.run("redo")
    #expect(bench.desk.session.verdicts.count == 3)
    bench.run("undo")
    bench.run("undo")
    #expect(bench.desk.session.verdicts.isEmpty)
  }

  @Test func aDryRunTagsNothing() {
    let bench = loaded()
    #expect(bench.say("confirm c1 --dry-run").contains { $0.contains("dry run") })
    #expect(bench.desk.session.verdicts.isEmpty)
  }

  @Test func undoSaysThatWhatWasPastedStays() {
    let bench = Bench()
    bench.run("load articles")
    bench.run("confirm c1")
    bench.run("note c1 seen")
    #expect(!bench.say("undo").contains { $0.contains("stays") })
    bench.pasted = "The minister said the bridge was safe."
    bench.run("paste")
    let said = bench.say("undo")
    #expect(said[0] == "Undone: confirm c1")
    #expect(said[1] == "That was step 2; what was loaded or pasted since stays.")
    #expect(bench.desk.session.documents.count == 3)
  }

  @Test func pastedTextIsADocumentAndStaysInTheSession() {
    let bench = loaded()
    bench.pasted = "The minister said the bridge was safe."
    bench.run("paste --from Telegram --title Post")
    let document = bench.desk.session.documents.last
    #expect(document?.pasted?.text.exact == bench.pasted)
    #expect(bench.desk.corpus.documents.last?.source.outlet?.exact == "Telegram")
    #expect(document?.claimCount == 1)
  }

  @Test func aClaimOfTheCheckersOwnCanBeTagged() {
    let bench = loaded()
    let next = bench.desk.session.nextClaimNumber
    bench.run("claim \"It rained.\" --by \"a witness\" --where 00:01:02")
    bench.run("unverified c\(next)")
    #expect(bench.desk.standing(of: ClaimHandle(next)) == .unverified)
    #expect(bench.say("show c\(next)").contains { $0.contains("a witness") })
  }

  @Test func reloadKeepsTheHandlesOfSentencesThatStayed() {
    let bench = loaded()
    bench.run("confirm c1")
    let words = bench.desk.words(of: ClaimHandle(1))
    let last = bench.desk.session.nextClaimNumber
    bench.articles["a.txt"] =
      "The court opened an inquiry on Friday, a judge said.\n\n"
      + Bench.articles["a.txt", default: ""]
    let said = bench.say("reload")
    #expect(said.contains { $0.contains("a.txt changed: 1 new claim: c\(last)") }, "\(said)")
    #expect(bench.desk.words(of: ClaimHandle(1)) == words)
    #expect(bench.desk.standing(of: ClaimHandle(1)) == .confirmed)
    #expect(bench.desk.words(of: ClaimHandle(last)).hasPrefix("The court"))
    #expect(bench.say("reload") == ["Nothing changed."])
  }

  @Test func aReportIsWrittenOnceUnlessForced() {
    let bench = loaded()
    bench.run("confirm c1")
    #expect(bench.run("export markdown -o report.md").error == nil)
    #expect(bench.written["/work/report.md"]?.contains("The plant in Vella") == true)
    #expect(bench.run("export markdown -o report.md").error != nil)
    #expect(bench.run("export markdown -o report.md --force").error == nil)
  }

  @Test func filtersNarrowTheList() {
    let bench = loaded()
    bench.run("confirm c1")
    #expect(bench.say("claims --verdict confirmed").count { $0.hasPrefix("c") } == 1)
    #expect(bench.say("claims --document d2").count { $0.hasPrefix("c") } == 3)
    #expect(bench.say("claims --words percent").contains { $0.contains("6.6") })
    #expect(bench.say("claims verdict:confirmed").count { $0.hasPrefix("c") } == 1)
  }

  @Test func optionsMayStandBehindAQuery() {
    let bench = loaded()
    #expect(bench.say("claims plant --limit 1").count { $0.hasPrefix("c") } == 1)
    #expect(bench.say("search \"the plant\" --limit 1").contains { $0.contains("plant' ") })
  }

  @Test func aVerdictThatIsReplacedIsTold() {
    let bench = loaded()
    bench.run("confirm c1")
    #expect(bench.say("deny c1 c1").count { $0.contains("DENIED (was confirmed)") } == 1)
  }

  @Test func thePromptCountsWhatWasDecided() {
    let bench = loaded()
    bench.run("confirm c1")
    bench.run("deny c2")
    let open = bench.desk.register.handles.count - 2
    #expect(bench.desk.promptWords(hasSymbols: false).words == "articles 1+ 1x 0? \(open) open >")
    #expect(bench.desk.promptWords(hasSymbols: true).words == "articles 1✓ 1✗ 0? \(open) open >")
  }
}
