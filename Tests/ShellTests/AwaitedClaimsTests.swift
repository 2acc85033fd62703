import Glibc
import Sessions
import TestSupport
import Testing
import Text
import Threads

@testable import Shell

/// A prompt that comes back before the claims of a long loading are known.
@Suite struct AwaitedClaimsTests {
  private func journal(_ bench: Bench) -> [UInt8] { bench.interpreter?.keeper.journal.bytes ?? [] }

  /// A bench whose loading is held up at a gate, after `load`.
  private func waiting() -> (bench: Bench, gate: Gate) {
    let bench = Bench()
    let gate = Gate()
    bench.gate = gate
    bench.run("load articles")
    return (bench, gate)
  }

  @Test func theTextsAreThereAtOnce() {
    let (bench, gate) = waiting()
    defer { gate.open() }
    #expect(bench.interpreter?.awaited != nil)
    #expect(bench.desk.corpus.documents.count == 2)
    #expect(bench.say("search plant").contains { $0.hasPrefix("d1") })
    #expect(bench.say("search plant").contains { $0.hasPrefix("d2") })
    #expect(bench.say("read d2").contains { $0.contains("Officials said the plant") })
    #expect(bench.interpreter?.awaited != nil)
    #expect(bench.desk.register.handles.isEmpty)
  }

  @Test func nothingIsRecordedBeforeTheClaimsAreKnown() {
    let (bench, gate) = waiting()
    bench.run("search plant")
    #expect(bench.interpreter?.keeper.journal.session.events.isEmpty == true)
    gate.open()
    bench.run("claims")
    #expect(bench.interpreter?.awaited == nil)
    #expect(bench.desk.session.documents.count == 2)
  }

  @Test func afterwardsAllIsAsIfItHadBeenWaitedFor() {
    let lines = [
      "search plant", "nonsense", "read d1", "claims", "deny c2 --because \"so\"", "log",
    ]
    let plain = Bench()
    plain.run("load articles")
    let expected = lines.map { plain.say($0) }
    let (bench, gate) = waiting()
    let before = lines[..<3].map { bench.say($0) }
    gate.open()
    let after = lines[3...].map { bench.say($0) }
    #expect(before[1] == expected[1])
    #expect(after[0].filter { !$0.hasPrefix("Loaded") } == expected[3])
    #expect(Array(after[1...]) == Array(expected[4...]))
    #expect(journal(bench) == journal(plain))
  }

  @Test(arguments: ["claims", "status", "search speaker:Ruiz", "documents", "deny c1", "undo"])
  func whatNeedsClaimsWaits(_ line: String) {
    let (bench, gate) = waiting()
    inBackground {
      usleep(20_000)
      gate.open()
    }
    let said = bench.say(line)
    #expect(bench.interpreter?.awaited == nil)
    #expect(said.contains { $0.hasPrefix("Loaded 2 documents with 7 claims.") }, "\(said)")
  }

  @Test func whatIsReadyIsTakenByTheNextLine() {
    let (bench, gate) = waiting()
    gate.open()
    while bench.interpreter?.awaited?.isReady == false { usleep(500) }
    #expect(bench.say("search plant").contains { $0.hasPrefix("Loaded 2 documents") })
    #expect(bench.interpreter?.awaited == nil)
  }

  @Test func whatCannotBeRecordedIsNotLost() throws {
    let (bench, gate) = waiting()
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("somebody else's".utf8), to: "s.ndjson")
    bench.plan(path)
    gate.open()
    let said = bench.say("claims")
    #expect(said.contains { $0.contains("exists already") }, "\(said)")
    #expect(said.contains { $0.contains("nothing of it is saved") })
    #expect(bench.desk.register.handles.count == 7)
    #expect(bench.say("deny c2 --because so").contains { $0.contains("DENIED") })
    #expect(DiskFiles(home: nil).contents(of: path) == Array("somebody else's".utf8))
  }

  @Test func aSecondLoadingIsWaitedFor() {
    let (bench, gate) = waiting()
    gate.open()
    bench.articles["c.txt"] = "Rates rose by 2 percent in May, the bank said."
    let said = bench.say("load articles")
    #expect(said.contains { $0.hasPrefix("Loaded 1 document") }, "\(said)")
    #expect(bench.interpreter?.awaited == nil)
  }

  @Test func aProgramGetsItsRecordsAtOnce() throws {
    let bench = Bench()
    let gate = Gate()
    gate.open()
    bench.gate = gate
    let answer = bench.run("load articles --json")
    #expect(bench.interpreter?.awaited == nil)
    #expect(!answer.records.isEmpty)
  }
}
