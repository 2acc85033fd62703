import Sessions
import Testing

@testable import Shell

/// Many claims at once: what a query finds, who is asked, and what stays as it is.
struct BulkTests {
  private func bench(isAttended: Bool = false) -> Bench {
    let bench = Bench()
    bench.isAttended = isAttended
    bench.run("load articles")
    return bench
  }

  private func verdicts(_ bench: Bench) -> [String] {
    bench.desk.session.verdicts.map { "\($0.verdict.claim.word) \($0.verdict.tag.rawValue)" }
  }

  private func lines(_ bench: Bench) -> [String] {
    bench.desk.session.events.compactMap { event in
      guard case .ran(let ran) = event.change else { return nil }
      return "\(ran.status) " + ran.line.exact
    }
  }

  @Test func whereNobodyIsThereItIsAnErrorThatSaysWhatToDo() throws {
    let bench = bench()
    let before = bench.desk.session.verdicts
    let answer = bench.run("confirm where speaker:mayor")
    let error = try #require(answer.error)
    #expect(error.exitStatus == 64)
    #expect(ErrorWords(error).hint?.words.contains("--yes") == true)
    #expect(bench.desk.session.verdicts == before)
  }

  @Test(arguments: [
    "confirm where document:d2 --yes", "confirm --yes where document:d2",
    "confirm where --yes document:d2", "confirm c5-c7 where document:d2 --yes",
    "confirm c1-c7 where document:d2 --yes",
  ]) func whatAQueryFindsIsTaggedInOneStep(line: String) {
    let bench = bench()
    #expect(bench.run(line).error == nil)
    #expect(verdicts(bench) == ["c5 confirmed", "c6 confirmed", "c7 confirmed"])
    bench.run("undo")
    #expect(verdicts(bench).isEmpty)
  }

  @Test(arguments: ["y", "yes", " Y "]) func aPersonIsAskedAndSaysYes(reply: String) {
    let bench = bench(isAttended: true)
    let said = bench.say("deny where document:d2 --because no")
    #expect(said.first == "3 claims would change:")
    #expect(said.contains { $0.hasPrefix("  c5  Officials said") })
    #expect(bench.interpreter?.question?.words.words == "Change 3 claims?")
    #expect(verdicts(bench).isEmpty)
    bench.run(reply)
    #expect(verdicts(bench) == ["c5 denied", "c6 denied", "c7 denied"])
    #expect(bench.interpreter?.question == nil)
    // A replay asks nobody.
    #expect(lines(bench).last == "0 deny --yes where document:d2 --because no")
  }

  @Test(arguments: ["n", "", "maybe", "status"]) func anyOtherReplyChangesNothing(reply: String) {
    let bench = bench(isAttended: true)
    bench.run("deny where document:d2")
    #expect(bench.say(reply) == ["Nothing was changed."])
    #expect(verdicts(bench).isEmpty)
    #expect(lines(bench).last == "1 deny where document:d2")
    #expect(bench.run("status").error == nil)
  }

  @Test func aDryRunAsksNobody() {
    let bench = bench(isAttended: true)
    let said = bench.say("confirm where document:d2 --dry-run")
    #expect(said.contains { $0.contains("c7") && $0.contains("CONFIRMED") })
    #expect(said.last == "A dry run: nothing was changed.")
    #expect(bench.interpreter?.question == nil)
  }

  @Test func whatFindsNothingChangesNothing() {
    let bench = bench()
    for line in ["confirm", "untag", "note", "assign", "review"] {
      let more = ["note": "--text x", "assign": "--to ben", "review": "--agree"][line] ?? ""
      #expect(bench.say("\(line) where speaker:nobody \(more)") == ["No claim matches."])
    }
    #expect(bench.say("evidence for:d1 where speaker:nobody") == ["No claim matches."])
  }

  @Test(arguments: ["deny c1-c7", "deny c1 c2", "deny same:c1", "deny where document:d1 --yes"])
  func manyDoNotOverwriteWhatWasJudged(line: String) {
    let bench = bench()
    bench.run("confirm c1")
    let said = bench.say(line)
    #expect(
      said.contains("1 claim judged before, left as it is: c1; --again judges anew"), "\(said)")
    #expect(verdicts(bench).first == "c1 confirmed")
    bench.run(line + " --again")
    #expect(verdicts(bench).first == "c1 denied")
  }

  @Test func oneClaimByItselfIsJudgedAnew() {
    let bench = bench()
    bench.run("confirm c1")
    bench.run("deny c1")
    #expect(verdicts(bench) == ["c1 denied"])
  }

  @Test func otherCommandsTakeAQueryToo() {
    let bench = bench()
    let c5 = ClaimHandle(5)
    bench.run("note where document:d2 --text \"ask the company\" --yes")
    bench.run("assign where document:d2 --to ben --yes")
    bench.run("evidence for:d1 where document:d2 --yes")
    bench.run("confirm c5")
    bench.run("untag where document:d2 --yes")
    #expect(bench.desk.session.notes(of: c5).map(\.note.text.exact) == ["ask the company"])
    #expect(bench.desk.session.assignment(of: c5)?.decision.to?.exact == "ben")
    #expect(bench.desk.session.evidence(of: ClaimHandle(7)).count == 1)
    #expect(verdicts(bench).isEmpty)
  }

  @Test func whereIsAWordInANote() {
    let bench = bench()
    bench.run("note c1 where is the proof")
    #expect(
      bench.desk.session.notes(of: ClaimHandle(1)).map(\.note.text.exact) == [
        "where is the proof"
      ])
  }

  @Test func aQueryThatIsMissingIsTold() {
    #expect(bench().say("confirm where --yes").first == "error: confirm wants QUERY after where")
  }
}
