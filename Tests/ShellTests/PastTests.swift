import Sessions
import Testing
import Text

@testable import Shell

/// `at`, `log --graph` and `stale`: what was, and what has changed since.
struct PastTests {
  private func bench() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    bench.run("confirm c2 --because \"two outlets\"")
    bench.run("deny c3")
    return bench
  }

  @Test func atShowsTheSessionAsItWas() {
    let bench = bench()
    #expect(bench.say("at 2 claims --verdict confirmed").contains { $0.hasPrefix("c2 ") })
    #expect(bench.say("at 1 claims --verdict confirmed").contains("No claim matches."))
    #expect(bench.say("at 2")[0] == "as it was after step 2:")
    #expect(bench.say("at 1970-01-01 status").contains { $0.hasPrefix("steps: ") })
    bench.run("at 2 export markdown -o old.md")
    let page = bench.written["/work/old.md"] ?? ""
    #expect(page.contains("The session as it was after step 2"))
    #expect(page.contains("[c2](#c2) confirmed – "))
    #expect(!page.contains("### c3"))
    // The desk itself stays in the present.
    #expect(bench.desk.session.counts.tagged == 2)
  }

  static let refused: [(line: String, message: String, status: Int32)] = [
    ("at 2 confirm c1", "confirm would change the past", 64),
    ("at 2 load x", "load would change the past", 64),
    ("at 3 at 2 undo", "undo would change the past", 64),
    ("at 99 status", "there is no step 99", 1),
    ("at 0 status", "there is no step 0", 1),
    ("at soon status", "'soon' is not a step or date", 64),
    ("at 2 nothing", "no command 'nothing'", 64),
  ]

  @Test(arguments: refused)
  func thePastCannotBeChanged(line: String, message: String, status: Int32) {
    let answer = bench().run(line)
    #expect(answer.error.map { ErrorWords($0).message.words } == message)
    #expect(answer.error?.exitStatus == status)
  }

  @Test func completionGoesOnInTheOtherCommand() {
    let bench = bench()
    let line = "at 2 claims --ver"
    let found = Completer(desk: bench.desk, world: bench.world)
      .completions(of: line, cursor: line.utf8.count).candidates.map(\.insertion)
    #expect(found == ["--verdict"])
  }

  @Test func theGraphKeepsWhatWasUndone() {
    let bench = bench()
    bench.run("undo")
    bench.run("unverified c3")
    bench.run("note c3 later")
    bench.run("undo")
    #expect(
      bench.say("log --graph") == [
        "● 2  confirm c2 --because \"two outlets\"", "│ ○ 3  deny c3", "● 5  unverified c3",
        "│ ○ 6  note c3 later  (redo does it again)",
      ])
  }

  @Test func whatChangedUnderAVerdictIsStale() {
    let bench = Bench(["a.txt": "Sales fell 6.6 percent in March. The mayor was in Rome on Monday."]
    )
    bench.run("load articles")
    bench.run("confirm c1 --evidence for:file:notes.pdf")
    bench.run("confirm c2")
    #expect(bench.say("stale") == ["No verdict is stale."])
    bench.articles["a.txt"] =
      "It rained. The mayor was in Rome on Monday. Sales fell 7 percent in March."
    #expect(bench.say("reload").contains("1 verdict is stale; see: stale"))
    let said = bench.say("stale")
    #expect(said.contains { $0.hasPrefix("c1 ") && $0.contains(" changed ") })
    #expect(said.contains { $0.contains("is now c4") })
    #expect(said.contains { $0.hasPrefix("c2 ") && $0.contains(" moved ") })
    #expect(said.contains("1 stale verdict."))
    #expect(
      bench.say("export csv").last == "1 verdict is stale; see: stale")
  }

  @Test func aClaimThatIsGoneIsGoneWithItsVerdict() {
    let bench = Bench(["a.txt": "Sales fell 6.6 percent in March. The mayor was in Rome on Monday."]
    )
    bench.run("load articles")
    bench.run("confirm c1")
    bench.articles["a.txt"] = "The mayor was in Rome on Monday."
    bench.run("reload")
    #expect(bench.desk.register.handles.map(\.word) == ["c1", "c2"])
    bench.run("untag c1")
    #expect(bench.desk.register.handles.map(\.word) == ["c2"])
    bench.run("undo")
    #expect(bench.desk.register.handles.map(\.word) == ["c1", "c2"])
  }

  @Test func anEditAfterTheVerdictIsToldToo() {
    let bench = bench()
    bench.run("edit c3 --words \"She denied that 300 people lost their jobs\"")
    #expect(bench.say("stale").contains { $0.hasPrefix("c3 ") && $0.contains(" edited ") })
    bench.run("deny c3")
    #expect(bench.say("stale") == ["No verdict is stale."])
  }

  @Test func whatJoinsAGroupAfterTheVerdictMakesItStale() {
    let first = "The plant in Vella was closed on Monday, the mayor said."
    let bench = Bench(["a.txt": first])
    bench.run("load a.txt")
    bench.run("confirm c1")
    bench.run("confirm c1 --saying")
    #expect(bench.say("stale") == ["No verdict is stale."])
    bench.articles["b.txt"] = first + " Sales fell 6 percent."
    bench.run("load b.txt")
    let said = bench.say("stale")
    #expect(said.contains { $0.hasPrefix("c1 ") && $0.contains("c2 was read later") })
    #expect(said.contains("1 stale verdict."))
    #expect(bench.say("export csv").last == "1 verdict is stale; see: stale")
    bench.run("confirm c1")
    #expect(bench.say("stale") == ["No verdict is stale."])
    bench.run("group reject g1 c2")
    #expect(
      bench.say("stale").contains { $0.contains("c2 not the same as c1") })
  }

  @Test func whatLeavesAGroupAfterTheVerdictMakesItStale() {
    let first = "The plant in Vella was closed on Monday, the mayor said."
    let bench = Bench(["a.txt": first, "b.txt": "Sales fell 6 percent. " + first])
    bench.run("load articles")
    bench.run("confirm c1")
    #expect(bench.say("stale") == ["No verdict is stale."])
    bench.articles["b.txt"] = "Sales fell 6 percent. The mayor of Vella was in Rome on Friday."
    bench.run("reload")
    let said = bench.say("stale")
    #expect(
      said.contains { $0.hasPrefix("c1 ") && $0.contains("c3 said the same; its words are gone") },
      "\(said)")
    #expect(bench.say("export csv").last == "1 verdict is stale; see: stale")
    bench.run("confirm c1")
    #expect(bench.say("stale") == ["No verdict is stale."])
  }

  @Test func theLogOfAClaimSaysWhatItsVerdictWasBefore() {
    let bench = Bench()
    for line in ["load articles", "confirm c1", "deny c1", "undo"] { bench.run(line) }
    let said = bench.say("log c1")
    for words in ["· OPEN → c1 ✓ CONFIRMED", "✓ CONFIRMED → c1 ✗ DENIED", "✗ DENIED → ✓ CONFIRMED"]
    {
      #expect(said.contains { $0.contains(words) }, "\(said)")
    }
  }
}
