import Sessions
import Testing

@testable import Shell

struct ConflictsCommandTests {
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": "\"The plant in Vella was closed for good on Monday,\" Ana Ruiz, the mayor, said.",
      "b.txt": "\"The plant in Vella was shut for a week on Monday,\" Ana Ruiz, the mayor, said.",
      "c.txt": "The bill passed on Tuesday Nov. 23 October 2021, the clerk said.",
    ])
    bench.run("load articles")
    return bench
  }

  private func open(_ bench: Bench) -> [String] {
    bench.desk.conflicts.filter { !$0.standing.isDismissed }.map(\.conflict.id)
  }

  @Test func aDismissedConflictIsListedOnlyWithAll() {
    let bench = bench()
    let all = open(bench)
    #expect(all.count >= 2)
    bench.run("conflicts dismiss x1 --because \"a matter of style\"")
    #expect(open(bench) == Array(all.dropFirst()))
    let said = bench.say("conflicts")
    #expect(!said.contains { $0.hasPrefix("x1 ") })
    #expect(said.contains("1 conflict dismissed; see: conflicts --all"))
    #expect(bench.say("conflicts --all").contains("    dismissed by ana: a matter of style"))
    #expect(bench.say("conflicts x1").contains("    dismissed by ana: a matter of style"))
  }

  @Test func dismissingWantsAReason() {
    let bench = bench()
    #expect(bench.say("conflicts dismiss x1")[0] == "error: conflicts dismiss wants --because TEXT")
    #expect(bench.say("conflicts dismiss x1 --because \" \"")[0].hasPrefix("error:"))
    #expect(bench.say("conflicts dismiss x99 --because no")[0] == "error: 'x99' is not a conflict")
    #expect(bench.desk.session.conflictDecisions.isEmpty)
  }

  @Test func itIsUndoneAndTakenUpAgain() {
    let bench = bench()
    let all = open(bench)
    bench.run("conflicts dismiss x1,x2 --because style")
    #expect(open(bench).count == all.count - 2)
    bench.run("undo")
    #expect(open(bench) == all)
    bench.run("redo")
    bench.run("conflicts restore x1")
    #expect(open(bench).first == "x1")
  }

  @Test func itReturnsMarkedChangedWhenItsWordsChange() {
    let bench = bench()
    bench.run("conflicts dismiss x1 --because \"a matter of style\"")
    bench.run("reload")
    #expect(!open(bench).contains("x1"))
    bench.articles["b.txt"] =
      "\"The plant in Vella was shut for a month on Monday,\" Ana Ruiz, the mayor, said."
    bench.run("reload")
    let said = bench.say("conflicts x1")
    #expect(said.contains("    changed since ana dismissed it: a matter of style"))
    #expect(open(bench).first == "x1")
    bench.run("conflicts dismiss x1 --because again")
    #expect(bench.say("conflicts --all").contains("    dismissed by ana: again"))
  }

  @Test func recordsSayHowTheyStand() {
    let bench = bench()
    bench.run("conflicts dismiss x1 --because style")
    let said = bench.say("conflicts --all --json")
    #expect(said[0].contains(#""id":"x1""#))
    #expect(said[0].hasSuffix(#""standing":"dismissed","because":"style"}"#))
    #expect(said[1].hasSuffix(#""standing":"open","because":null}"#))
  }
}
