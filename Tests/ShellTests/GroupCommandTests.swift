import Sessions
import Testing

@testable import Shell

struct GroupCommandTests {
  /// One claim in three articles, and another one.
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": "The plant in Vella was closed on Monday, the mayor said.",
      "b.txt": "The plant in Vella was closed on Monday, the mayor said. Sales fell 6 percent.",
      "c.txt": "The plant in Vella closed on Monday, the mayor said.",
    ])
    bench.run("load articles")
    return bench
  }

  private func members(_ bench: Bench) -> [[String]] {
    bench.desk.groups.map { bench.desk.handles(of: $0.members).map(\.word) }
  }

  @Test func aGroupShowsItsMembersAndWhyTheyAreTogether() {
    let said = bench().say("group g1")
    #expect(said[0] == "g1  suggested, 3 claims in 3 documents, 3 origins")
    #expect(said.contains("    the same words as c1"))
    #expect(said.contains { $0.contains("like c1: both have plant, Vella") })
    #expect(said.last == "next: group confirm g1")
  }

  @Test func theListIsTheGroups() {
    let said = bench().say("group")
    #expect(said[1].hasPrefix("g1") && said[1].contains("suggested"))
    #expect(said[2] == "1 group.")
  }

  @Test func aClaimStandsForItsGroup() {
    let bench = bench()
    #expect(bench.say("group c4") == bench.say("group g1"))
    #expect(bench.say("group c3")[0] == "error: no other claim seems to say what c3 says")
  }

  @Test func confirmingIsUndoneAndDoneAgain() {
    let bench = bench()
    bench.run("group confirm g1")
    #expect(bench.say("group g1")[0].hasPrefix("g1  confirmed"))
    #expect(bench.say("show c1").contains { $0.contains("same claim, g1 confirmed: c2 c4") })
    bench.run("undo")
    #expect(bench.say("group g1")[0].hasPrefix("g1  suggested"))
    bench.run("redo")
    #expect(bench.say("group g1")[0].hasPrefix("g1  confirmed"))
  }

  @Test func someMembersAreConfirmedAlone() {
    let bench = bench()
    bench.run("group confirm g1 c1,c4")
    let said = bench.say("group g1")
    #expect(said[0].hasPrefix("g1  partly confirmed"))
    #expect(said.contains("    you said: the same as c4"))
  }

  @Test func aRejectedClaimLeavesTheGroupAndIsStillListed() {
    let bench = bench()
    let listed = bench.say("claims").count
    bench.run("group reject g1 c4")
    #expect(members(bench) == [["c1", "c2"]])
    #expect(bench.say("claims").count == listed)
    #expect(bench.say("claims same:c1").contains { $0.hasPrefix("2 of") })
    #expect(bench.say("claims same:c4").contains { $0.hasPrefix("1 of") })
  }

  @Test func aClaimCanBeAddedToAGroup() {
    let bench = bench()
    bench.run("group confirm g1 c3")
    #expect(members(bench) == [["c1", "c2", "c3", "c4"]])
  }

  @Test func whatIsNoMemberCannotBeRejected() {
    #expect(bench().say("group reject g1 c3")[0] == "error: 'c3' is not a claim of g1")
  }

  @Test func decisionsAreRememberedOverARestart() throws {
    let bench = bench()
    bench.run("group reject g1 c4")
    bench.run("reload")
    #expect(members(bench) == [["c1", "c2"]])
    #expect(bench.desk.session.groupDecisions.count == 1)
  }

  @Test func taggingOneOffersItsGroup() {
    let bench = bench()
    #expect(bench.say("deny c1").last == "next: compare c1, then deny same:c1")
    let said = bench.say("deny same:c1")
    #expect(said.contains("1 claim judged before, left as it is: c1; --again judges anew"))
    #expect(bench.desk.session.verdicts.map(\.verdict.claim.word) == ["c1", "c2", "c4"])
  }

  @Test func recordsNameTheMembers() {
    let said = bench().say("group g1 --json")
    #expect(said.count == 1)
    #expect(said[0].hasPrefix(#"{"record":"group","id":"g1","standing":"suggested""#))
    #expect(said[0].contains(#""claim":"c4""#))
  }

  @Test func tabProposesWhatMayStandThere() {
    let bench = bench()
    let completer = Completer(desk: bench.desk, world: bench.world)
    func proposed(_ line: String) -> [String] {
      completer.completions(of: line, cursor: line.utf8.count).candidates.map(\.insertion)
    }
    #expect(proposed("group ") == ["confirm", "reject", "g1"])
    #expect(proposed("group reject g1 c").contains("c4"))
    #expect(proposed("confirm same:c").contains("same:c2"))
  }
}
