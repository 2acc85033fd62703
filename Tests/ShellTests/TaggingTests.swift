import Sessions
import Testing

@testable import Shell

/// What is offered for the same verdict, and what a group brings along.
struct TaggingTests {
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": "The envoys spoke in Rome on Monday for seven hours, the White House said.",
      "b.txt":
        "The envoys spoke in Rome on Monday for seven hours, the White House said on Tuesday.",
      "c.txt": "The envoys spoke in Rome on Monday for 17 hours, the White House said.",
    ])
    bench.run("load articles")
    return bench
  }

  private func tagged(_ bench: Bench) -> [String] {
    bench.desk.session.verdicts.map(\.verdict.claim.word)
  }

  @Test func aClaimThatDiffersIsNotOffered() throws {
    let bench = bench()
    #expect(bench.desk.others(sameAs: [ClaimHandle(1)]).map(\.word) == ["c2", "c3"])
    let said = bench.say("deny c3")
    #expect(!said.contains { $0.hasPrefix("Open claims that seem to say the same") }, "\(said)")
    #expect(
      bench.say("confirm c1 --because seen").contains("Open claims that seem to say the same: c2"))
  }

  @Test func aGroupLeavesOutWhatDiffers() {
    let bench = bench()
    let said = bench.say("deny same:c3")
    #expect(said.contains("c1 left out: it differs (x1)"))
    #expect(said.contains("c2 left out: it differs (x1)"))
    #expect(tagged(bench) == ["c3"])
  }

  @Test func aDismissedConflictSetsNothingApart() {
    let bench = bench()
    bench.run("conflicts dismiss x1 --because \"rounded\"")
    bench.run("deny same:c3")
    #expect(tagged(bench) == ["c1", "c2", "c3"])
  }

  @Test func whatIsInTheEvidenceIsLeftOut() {
    let bench = bench()
    let said = bench.say("deny same:c1 --evidence against:c2")
    #expect(said.contains("c2 left out: it is in the evidence"))
    #expect(said.contains("c3 left out: it differs (x1)"))
    #expect(!said.contains { $0.hasPrefix("Open claims") })
    #expect(tagged(bench) == ["c1"])
  }

  @Test func aClaimThatIsNamedIsTagged() {
    let bench = bench()
    #expect(!bench.say("deny c1 same:c3").contains("c1 left out: it differs (x1)"))
    #expect(tagged(bench) == ["c1", "c3"])
  }

  @Test func theHintKeepsWhatIsJudged() {
    let bench = bench()
    #expect(
      bench.say("confirm c1 --saying").last == "next: compare c1, then confirm same:c1 --saying")
    #expect(bench.say("confirm c1 --because x").last == "next: compare c1, then confirm same:c1")
  }
}
