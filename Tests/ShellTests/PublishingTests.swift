import Sessions
import Testing
import Text

@testable import Shell

/// What readers are told beside the verdicts: parts, answers, publication, corrections, protected
/// names.
struct PublishingTests {
  private func bench() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    return bench
  }

  @Test func partsAreWrittenShownAndTakenBack() {
    let bench = bench()
    bench.run("context c1 --restatement \"The plant closed.\" --first-seen 2022-03-14")
    bench.run("context --title \"Vella\"")
    #expect(bench.say("context c1").contains("  restatement: The plant closed."))
    #expect(
      bench.say("context").last?.trimmingPrefix("  ") ?? ""
        == "not written: method, limits, author, publisher")
    bench.run("context c1 --restatement \"\"")
    #expect(bench.desk.session.context(of: ClaimHandle(1)).keys.map(\.rawValue) == ["first-seen"])
    bench.run("undo")
    bench.run("undo")
    bench.run("undo")
    #expect(bench.desk.session.context(of: ClaimHandle(1)).isEmpty)
    #expect(bench.desk.session.context(of: nil).isEmpty)
  }

  @Test(arguments: [
    ("context c1 --title x", "part of one claim"), ("context --role x", "part of a whole report"),
    ("context c1 --first-seen soon", "not a day"), ("publish", "is empty"),
    ("publish all", "is empty"),
    ("evidence c1 for:ftp://x.example", "not a web address"),
    ("evidence c1 for:https://x.example/<2>", "not a web address"),
    ("evidence c1 for:https://x.example --archive \"https://y.example/a b\"", "not a web address"),
    ("publish c1 --at https://x.example/[1]", "not a web address"),
    ("claim \"It rained.\" --where https://x.example/`", "not a web address"),
    ("context c1 --seen-at https://x.example/\\u202e<", "not a web address"),
    ("publish c1 --at javascript:alert(1)", "not a web address"),
    ("evidence c1 for:https://x.example/ --archive \"a copy\"", "not a web address"),
    ("evidence c1 for:https://ana:pw@x.example/", "not a web address"),
    ("publish c1", "c1 has no verdict"), ("correct c1 denied", "correct wants --note TEXT"),
    ("correct c1 denied --note x", "c1 was not published"),
    ("protect \"…\"", "not a name"), ("protect Ana --as \"miss Ana\"", "not a fit alias"),
    ("protect Ana --as <b>", "not a fit alias"),
    ("evidence c1 for:person:x --primary --secondary", "not a rank"),
  ]) func aLineThatIsNotFitIsAnError(line: String, message: String) {
    let said = bench().say(line)
    #expect(said.contains { $0.hasPrefix("error: ") && $0.contains(message) }, "\(said)")
  }

  @Test(arguments: [
    "confirm c1", "unverified c1", "untag c1", "deny c1 --rating half",
    "deny c1 --because \"it never did\"", "edit c1 --drop", "edit c1 --speaker \"Ana Ruiz\"",
    "context c1 --conclusion other", "context c1 --conclusion \"\"",
  ]) func aPublishedVerdictChangesOnlyWithANote(line: String) {
    let bench = bench()
    bench.run("deny c1 --because \"it did not\"")
    bench.run("context c1 --conclusion \"It did not close.\"")
    bench.run("publish c1 --at https://x.example/1")
    let before = bench.desk.session.verdict(of: ClaimHandle(1))
    let said = bench.say(line)
    #expect(said.count == 2)
    #expect(said[0].hasPrefix("error: c1: published verdicts change only with a correction note"))
    #expect(bench.desk.session.verdict(of: ClaimHandle(1)) == before)
  }

  @Test func undoStopsAtAPublication() {
    let bench = bench()
    for line in ["deny c1", "protect \"Ana Ruiz\" --as \"a clerk\"", "publish c1"] {
      bench.run(line)
    }
    let said = bench.say("undo")
    #expect(said[0].contains("undo stops at what was published"))
    #expect(!bench.say("status").joined().contains("undo takes back"))
    #expect(bench.desk.session.protectedNames.count == 1)
    bench.run("note c1 x")
    #expect(bench.run("undo").error == nil)
    bench.run("correct c1 confirmed --note \"We misread it.\"")
    #expect(bench.say("undo")[0].contains("undo stops at what was published"))
    #expect(bench.desk.session.protectedNames.count == 1)
  }

  @Test func anEditOfAPublishedClaimTakesANoteWithTheOldWords() throws {
    let bench = bench()
    bench.run("deny c1")
    let words = bench.desk.words(of: ClaimHandle(1))
    #expect(bench.run("edit c1 --speaker \"Ana Ruiz\" --note x").error != nil)
    bench.run("publish c1")
    #expect(bench.run("edit c1 --speaker \"Ana Ruiz\"").error != nil)
    #expect(bench.run("edit c1 --speaker \"Ana Ruiz\" --note \"It was her.\"").error == nil)
    let note = try #require(bench.desk.session.correctionNotes(of: ClaimHandle(1)).last)
    #expect(note.decision.note.exact == "It was her. (It was given as “\(words)”.)")
  }

  @Test(arguments: [
    "deny c1 --because \"a reason\"", "confirm c2", "note c1 x", "evidence c1 for:c2",
    "context c1 --background more", "context c1 --conclusion \"It did not close.\"",
  ]) func whatChangesNoPublishedVerdictNeedsNone(line: String) {
    let bench = bench()
    bench.run("deny c1")
    bench.run("publish all")
    #expect(bench.run(line).error == nil)
  }

  @Test func aCorrectionKeepsTheOldWording() throws {
    let bench = bench()
    bench.run("deny c1 --rating false --because \"it did not\"")
    bench.run("context c1 --conclusion \"The plant is open.\"")
    bench.run("publish all")
    #expect(bench.run("correct c1 confirmed --note \"We erred.\" --conclusion Shut.").error == nil)
    let session = bench.desk.session
    let record = try #require(session.correctionNotes(of: ClaimHandle(1)).first)
    #expect(record.decision.was?.tag == .denied)
    #expect(record.decision.was?.conclusion?.exact == "The plant is open.")
    #expect(record.decision.was?.because?.exact == "it did not")
    #expect(session.verdict(of: ClaimHandle(1))?.verdict.tag == .confirmed)
    #expect(session.context(of: ClaimHandle(1))[.conclusion]?.exact == "Shut.")
    #expect(bench.say("show c1").contains { $0.contains("correction (was denied): We erred.") })
    // To take the correction back is to change what was published.
    #expect(bench.run("undo").error != nil)
    #expect(bench.run("correct c1 open --note \"We do not know.\"").error == nil)
    #expect(bench.desk.session.verdict(of: ClaimHandle(1)) == nil)
  }

  @Test func whatIsToBePublishedIsNamedOrToldFirst() {
    let bench = bench()
    bench.run("confirm c1")
    bench.run("deny c2 --saying")
    let told = bench.say("publish")
    #expect(told[0] == "error: publish wants claims, or all")
    #expect(
      told[1] == "hint: publish all would publish c1 confirmed, c2 was it said: denied")
    #expect(bench.say("publish all --dry-run").first == "Published: c1 c2")
    #expect(bench.desk.session.publications.isEmpty)
    #expect(bench.say("publish all").first == "Published: c1 c2")
    #expect(bench.desk.session.publications.count == 1)
  }

  @Test(arguments: [
    ("denied", "it did not", "false"), ("denied --because x", "x", "false"),
    ("--because z", "z", "false"), ("--rating half", "it did not", "half"),
    ("denied --rating \"\"", "it did not", nil), ("confirmed", nil, nil),
    ("confirmed --because y --rating true", "y", "true"),
  ]) func aCorrectionKeepsTheReasonOfTheSameVerdict(
    words: String, because: String?, rating: String?
  ) {
    let bench = bench()
    bench.run("deny c1 --rating false --because \"it did not\"")
    bench.run("publish c1")
    let said = bench.say("correct c1 \(words) --note \"We erred.\"")
    let verdict = bench.desk.session.verdict(of: ClaimHandle(1))?.verdict
    #expect(verdict?.because?.exact == because)
    #expect(verdict?.rating?.exact == rating)
    #expect(said.contains { $0.contains("without a reason") } == (because == nil))
  }

  @Test func aPublicationSaysWhatIsMissingAndIsNotUndone() {
    let bench = bench()
    bench.run("confirm c1 --because \"two articles\"")
    let said = bench.say("publish all")
    #expect(said.contains { $0.hasPrefix("c1 goes without: a neutral restatement") })
    #expect(bench.run("undo").error != nil)
    bench.run("note c1 x")
    bench.run("undo")
    #expect(bench.desk.session.publications.count == 1)
  }

  @Test func anAnswerKeepsHowItWasAskedFor() throws {
    let bench = bench()
    bench.run("contact c1 \"the mayor\" --how e-mail --due 2026-12-01")
    #expect(bench.say("contact").last?.contains("no answer") == true)
    bench.run("contact c1 \"the mayor\" --reply \"it is shut\"")
    let answer = try #require(bench.desk.session.awaited(on: ClaimHandle(1)).first?.decision)
    #expect(answer.how?.exact == "e-mail")
    #expect(answer.due?.iso == "2026-12-01")
    #expect(answer.reply?.exact == "it is shut")
    #expect(bench.say("awaiting") == ["No reply is awaited."])
  }

  @Test func evidenceKeepsItsRankAndItsDay() throws {
    let bench = bench()
    bench.run(
      "evidence c1 for:https://x.example/a --primary --dated 2022-03-14 --archive https://y")
    let evidence = try #require(bench.desk.session.evidence(of: ClaimHandle(1)).first?.evidence)
    #expect(evidence.rank == .primary)
    #expect(evidence.dated?.iso == "2022-03-14")
    #expect(bench.say("show c1").contains { $0.hasSuffix("primary, dated 2022-03-14") })
  }
}
