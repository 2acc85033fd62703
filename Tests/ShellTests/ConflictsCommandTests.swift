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
    bench.desk.conflicts.filter { !$0.standing.isDecided }.map(\.conflict.id)
  }

  @Test func aDismissedConflictIsListedOnlyWithAll() {
    let bench = bench()
    let all = open(bench)
    #expect(all.count >= 2)
    bench.run("conflicts dismiss x1 --because \"a matter of style\"")
    #expect(open(bench) == Array(all.dropFirst()))
    let said = bench.say("conflicts")
    #expect(!said.contains { $0.hasPrefix("x1 ") })
    #expect(said.contains("1 conflict decided; see: conflicts --all"))
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

  /// The conflict of the quotations, which stands after that of the date.
  private func quotation(_ bench: Bench) throws -> String {
    try #require(bench.desk.conflicts.first { $0.conflict.kind == .quotation }).conflict.id
  }

  @Test func itReturnsMarkedChangedWhenItsWordsChange() throws {
    let bench = bench()
    let before = try quotation(bench)
    bench.run("conflicts dismiss \(before) --because \"a matter of style\"")
    bench.run("reload")
    #expect(!open(bench).contains(before))
    bench.articles["b.txt"] =
      "\"The plant in Vella was shut for a month on Monday,\" Ana Ruiz, the mayor, said."
    bench.run("reload")
    let after = try quotation(bench)
    let said = bench.say("conflicts \(after)")
    #expect(said.contains("    changed since ana dismissed it: a matter of style"))
    #expect(open(bench).contains(after))
    bench.run("conflicts dismiss \(after) --because again")
    #expect(bench.say("conflicts --all").contains("    dismissed by ana: again"))
  }

  @Test func recordsSayHowTheyStand() {
    let bench = bench()
    bench.run("conflicts dismiss x1 --because style")
    let said = bench.say("conflicts --all --json")
    #expect(said[0].contains(#""id":"x1""#))
    #expect(said[0].hasSuffix(#""standing":"dismissed","because":"style","format":1}"#))
    #expect(said[1].hasSuffix(#""standing":"open","because":null,"format":1}"#))
  }

  @Test func theGravestAreListedFirstAndTheRestIsCounted() {
    let bench = bench()
    let all = bench.desk.conflicts.map(\.conflict)
    #expect(all.map(\.severity) == all.map(\.severity).sorted(by: >))
    let said = bench.say("conflicts --limit 1")
    #expect(said[0].hasPrefix("x1  c3  date"))
    #expect(!said.contains { $0.hasPrefix("x2 ") })
    #expect(
      said.contains("… and \(all.count - 1) more; see: conflicts --limit \(all.count)"))
  }

  @Test func anEntrySaysWhichSideHasWhichWording() throws {
    let bench = bench()
    let said = bench.say("conflicts \(try quotation(bench))")
    #expect(said[0].contains("  c1 c2  "))
    #expect(said.contains { $0.hasSuffix(": c1 (d1, a.txt)") })
    #expect(said.contains { $0.hasSuffix(": c2 (d2, b.txt)") })
    #expect(said.last == "next: compare c1 c2")
    #expect(bench.say("conflicts --json")[0].contains(#""sides":[{"wording":""#))
    let alone = bench.desk.conflicts.map(\.conflict).first { $0.sides.count == 1 }
    #expect(bench.say("conflicts \(alone?.id ?? "")").last == "next: show c3")
  }

  @Test func noLineIsWiderThanTheScreen() {
    let bench = bench()
    let reason = String(repeating: "word ", count: 40)
    for line in ["conflicts dismiss x1 --because \"\(reason)\"", "conflicts x1", "status"] {
      #expect(bench.say(line).allSatisfy { $0.count <= 80 })
    }
  }
}

/// Conflicts of names, which decisions on names settle.
struct NameConflictTests {
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": "Sam Roggeveen said the harbour of Vella will be closed for two weeks in April.",
      "b.txt":
        "Former minister Sam Rogeven said the harbour of Vella will be closed for two weeks in April.",
    ])
    bench.run("load articles")
    return bench
  }

  private func open(_ bench: Bench) -> [String] {
    bench.desk.conflicts.filter { !$0.standing.isDecided }.map(\.conflict.kind.rawValue)
  }

  @Test(arguments: [("same-person", "the same"), ("not-same", "not the same")])
  func aDecisionOnTheTwoSpellingsSettlesIt(command: String, answer: String) throws {
    let bench = bench()
    let before = open(bench)
    #expect(before.contains("name"))
    let id = try #require(bench.desk.discrepancies.first { $0.kind == .name }?.id)
    let said = bench.say("\(command) \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(said.contains("Settled with that: \(id); see: conflicts --all"))
    #expect(open(bench) == before.filter { $0 != "name" })
    #expect(bench.say("conflicts --all").contains("    settled by ana: \(answer)"))
    #expect(bench.say("conflicts --all --json").contains { $0.contains(#""standing":"settled""#) })
    bench.run("undo")
    #expect(open(bench) == before)
  }

  @Test func otherSpellingsSettleNothing() {
    let bench = bench()
    let before = open(bench)
    bench.run("same-person \"Sam Roggeveen\" \"Samuel Rogeven\"")
    #expect(open(bench) == before)
  }

  @Test func theLaterWordCounts() throws {
    let bench = bench()
    let before = open(bench)
    let id = try #require(bench.desk.discrepancies.first { $0.kind == .name }?.id)
    bench.run("same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
    bench.run("conflicts restore \(id)")
    #expect(open(bench) == before)
    bench.run("not-same \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(open(bench) == before.filter { $0 != "name" })
  }
}
