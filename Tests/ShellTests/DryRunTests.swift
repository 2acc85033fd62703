import Sessions
import Testing

@testable import Shell

/// `--dry-run` goes with every command, and leaves nothing but its line.
struct DryRunTests {
  private func bench() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    bench.run("confirm c3 --because seen")
    bench.run("note c3 look")
    bench.run("undo")
    return bench
  }

  static let lines = [
    "load more", "reload", "paste", "confirm c1", "deny c3", "unverified c1-c4", "untag c3",
    "note c1 x", "evidence c1 for:c2", "claim \"It rained.\"", "split c1 \"the mayor\"",
    "join c2 c3", "edit c2 --drop", "same-person \"Ana Ruiz\" mayor", "not-same Ana mayor",
    "assign c1 --to ben", "awaiting c1 --from ben", "undo", "redo", "context c1 --role mayor",
    "contact c1 ben", "publish c3", "protect \"Ana Ruiz\"", "export csv -o out.csv",
    "set hints off", "session new x.ndjson", "session open x.ndjson", "session save-as x.ndjson",
    "load --checked checks.csv", "conflicts dismiss x1 --because no", "group confirm c1 c5",
    "next", "quit", "confirm where document:d2",
  ]

  @Test(arguments: lines) func nothingChangesButTheLineIsKept(line: String) {
    let bench = bench()
    bench.pasted = "The minister said the bridge was safe."
    let before = bench.desk
    let answer = bench.run(line + " --dry-run")
    let after = bench.desk.session
    #expect(answer.error == nil, "\(bench.say(line))")
    #expect(after.verdicts == before.session.verdicts)
    #expect(after.documents == before.session.documents)
    #expect(after.undoable == before.session.undoable)
    #expect(after.redoable == before.session.redoable)
    #expect(after.setting("hints") == nil)
    #expect(bench.desk.corpus.documents.count == before.corpus.documents.count)
    #expect(bench.desk.register.handles == before.register.handles)
    #expect(bench.written.isEmpty)
    #expect(!answer.isLast)
    #expect(bench.interpreter?.triage == nil)
    let events = after.events.dropFirst(before.session.events.count)
    #expect(events.count == 1)
    #expect(events.first?.change.isLine == true)
  }

  @Test func itSaysWhatWouldHappen() {
    let said = bench().say("unverified c1 --because \"one source\" --dry-run")
    #expect(said[0].hasPrefix("c1  ? UNVERIFIED  The plant in Vella"))
    #expect(said.last == "A dry run: nothing was changed.")
    #expect(!said.contains { $0.hasPrefix("next:") })
  }

  @Test func whatWouldFailFails() {
    #expect(bench().run("confirm c99 --dry-run").error != nil)
    let bench = bench()
    bench.run("publish c3")
    #expect(bench.run("deny c3 --dry-run").error != nil)
  }
}
