import FoundationEssentials
import TestSupport
import Testing

/// `factdesk merge` and `settle` on the sessions of two checkers.
struct SettleTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = ["XDG_STATE_HOME": folder.path("state"), "LC_ALL": "C.UTF-8"]
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.run("factdesk", arguments, environment: environment, folder: folder.path)
  }

  private func check(_ name: String, by: String, _ lines: [String]) throws {
    let run = try run(
      ["--session", name, "--by", by, "a.txt", "b.txt"] + lines.flatMap { ["-c", $0] })
    #expect(run.ending == .exited(0), "\(run.errorText)")
  }

  @Test func whatDiffersIsListedAndSettledOneByOne() throws {
    try check("a.ndjson", by: "ana", ["confirm c1", "deny c2 --because no", "note c3 look"])
    try check("b.ndjson", by: "ben", ["confirm c1", "confirm c2", "deny c4"])
    let merged = try run(["merge", "a.ndjson", "b.ndjson", "-o", "c.ndjson"])
    #expect(merged.ending == .exited(0), "\(merged.errorText)")
    #expect(merged.outputText.contains("2 documents, 2 verdicts, 1 claim to settle"))
    let twice = try run(["merge", "b.ndjson", "a.ndjson", "-o", "c.ndjson"])
    #expect(twice.ending == .exited(73))
    _ = try run(["merge", "b.ndjson", "a.ndjson", "-o", "d.ndjson"])
    #expect(
      try Data(contentsOf: URL(filePath: folder.path("c.ndjson")))
        == Data(contentsOf: URL(filePath: folder.path("d.ndjson"))))
    let listed = try run(["--session", "c.ndjson", "-c", "settle"])
    #expect(listed.outputText.contains("ana: ✗ DENIED because no"))
    #expect(listed.outputText.contains("ben: ✓ CONFIRMED"))
    #expect(try run(["--session", "c.ndjson", "-c", "settle c2 --take eve"]).ending == .exited(1))
    let settled = try run(["--session", "c.ndjson", "-c", "settle c2 --take ana", "-c", "settle"])
    #expect(settled.outputText.contains("c2  ✗ DENIED  as ana said"))
    #expect(settled.outputText.contains("No verdicts differ."))
    let log = try run(["--session", "c.ndjson", "-c", "log c2"])
    #expect(log.outputText.contains("c2 verdicts differ since two sessions were merged"))
  }

  @Test func bothCanBeWrong() throws {
    try check("a.ndjson", by: "ana", ["confirm c1-c2"])
    try check("b.ndjson", by: "ben", ["deny c1-c2"])
    _ = try run(["merge", "a.ndjson", "b.ndjson", "-o", "c.ndjson"])
    let settled = try run([
      "--session", "c.ndjson", "-c", "settle c1 --neither --because \"nobody asked the mayor\"",
      "-c", "unverified c2 --because \"both are wrong\"", "-c", "settle", "-c", "log c1",
    ])
    #expect(settled.outputText.contains("c1  open: none of them is right"))
    #expect(settled.outputText.contains("No verdicts differ."))
    #expect(settled.outputText.contains("c1 open again because nobody asked the mayor"))
  }

  @Test func aMergedSessionReplaysToItself() throws {
    try check("a.ndjson", by: "ana", ["confirm c1-c2", "note c3 look"])
    try check("b.ndjson", by: "ben", ["deny c1", "undo", "deny c2"])
    _ = try run(["merge", "a.ndjson", "b.ndjson", "-o", "c.ndjson"])
    _ = try run(["--session", "c.ndjson", "-c", "settle c2 --take ben", "-c", "confirm c4"])
    let replay = try run(["replay", "c.ndjson"])
    #expect(replay.outputText.contains("confirm c1-c2"))
    #expect(replay.outputText.contains("c2  ✗ DENIED  as ben said"))
    #expect(!replay.outputText.contains("error:"), "\(replay.outputText)")
    let audit = try run(["replay", "c.ndjson", "--audit"])
    #expect(audit.ending == .exited(0), "\(audit.outputText)")
    #expect(audit.outputText.contains("2 lines: 2 same"))
  }

  @Test func aBlindSessionReplaysToItself() throws {
    try check(
      "a.ndjson", by: "ana",
      ["edit c3 --words \"She denied that 300 people lost their jobs\"", "confirm c2"])
    _ = try run(["-c", "session new b.ndjson --blind a.ndjson", "-c", "deny c2"])
    let audit = try run(["replay", "b.ndjson", "--audit"])
    #expect(audit.ending == .exited(0), "\(audit.outputText)")
    #expect(audit.outputText.contains("1 line: 1 same"))
  }
}
