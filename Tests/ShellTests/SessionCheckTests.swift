import FoundationEssentials
import TestSupport
import Testing

/// `factdesk verify`, `recover` and `agreement` on files.
struct SessionCheckTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = ["XDG_STATE_HOME": folder.path("state"), "USER": "ana"]
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.run("factdesk", arguments, environment: environment, folder: folder.path)
  }

  private func check(_ name: String, _ lines: [String]) throws {
    let run = try run(
      ["--session", name, "a.txt", "b.txt"] + lines.flatMap { ["-c", $0] })
    #expect(run.ending == .exited(0), "\(run.errorText)")
  }

  @Test func aWholeSessionIsVerifiedAndADamagedOneRecovered() throws {
    try check("s.ndjson", ["confirm c1", "deny c2"])
    let whole = try run(["verify", "s.ndjson"])
    #expect(whole.ending == .exited(0))
    #expect(whole.outputText.hasPrefix("s.ndjson: whole, 7 events in 3 steps"))
    #expect(whole.outputText.contains("unsigned"))
    let path = folder.path("s.ndjson")
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.dropLast(20).write(to: URL(filePath: path))
    let torn = try run(["verify", "s.ndjson", "gone.ndjson"])
    #expect(torn.ending == .exited(65))
    #expect(torn.outputText.contains("the file ends within the line"))
    #expect(torn.outputText.contains("there is no session gone.ndjson"))
    let recovered = try run(["recover", "s.ndjson"])
    #expect(recovered.ending == .exited(0))
    #expect(recovered.outputText.contains("s.ndjson: kept 6 events, set "))
    #expect(recovered.outputText.contains("s.ndjson.torn"))
    #expect(try run(["verify", "s.ndjson"]).ending == .exited(0))
    #expect(try run(["recover", "s.ndjson"]).outputText.contains("nothing was done"))
  }

  @Test func aSignatureIsMadeAndChecked() throws {
    let key = folder.path("key")
    let made = try Program.run(
      path: "/usr/bin/env",
      ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", key],
      environment: ["PATH": "/usr/bin:/bin"], folder: folder.path)
    try #require(made.ending == .exited(0), "skipped: ssh-keygen is needed")
    try check("s.ndjson", ["confirm c1"])
    let signed = try run(["sign", "s.ndjson", "--key", "key"])
    #expect(signed.ending == .exited(0), "\(signed.errorText)")
    #expect(try run(["verify", "s.ndjson"]).outputText.contains("signed with the key SHA256:"))
    let keyText = try String(contentsOf: URL(filePath: key + ".pub"), encoding: .utf8)
    _ = try folder.write("ana@example.org " + keyText, to: "signers")
    let known = try run(["verify", "s.ndjson", "--signers", "signers"])
    #expect(known.ending == .exited(0))
    #expect(
      known.outputText.contains("signed by ana@example.org, 5 events\n"), "\(known.outputText)")
    _ = try run(["--session", "s.ndjson", "-c", "deny c2"])
    #expect(
      try run(["verify", "s.ndjson", "--signers", "signers"]).outputText
        .contains("5 events; 2 events since are unsigned"))
    let other = "factdesk-session 5 \(String(repeating: "0", count: 64))\n"
    _ = try folder.write(other, to: "s.ndjson.signed")
    #expect(try run(["verify", "s.ndjson"]).ending == .exited(65))
    #expect(try run(["sign", "s.ndjson", "--key", "none"]).ending == .exited(73))
  }

  @Test func agreementIsToldForAllEachVerdictAndEachDocument() throws {
    try check("a.ndjson", ["confirm c1 c2", "deny c3 c5", "unverified c6"])
    try check("b.ndjson", ["confirm c1 c2 c5", "deny c3", "unverified c6"])
    let run = try run(["agreement", "a.ndjson", "b.ndjson"])
    #expect(run.ending == .exited(0), "\(run.errorText)")
    #expect(run.outputText.contains("5 claims judged by any of them, 5 by two or more"))
    let lines = run.outputText.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("all verdicts") && $0.contains("80 [") })
    #expect(lines.contains { $0.hasPrefix("unverified") && $0.contains("100 [") })
    #expect(lines.contains { $0.hasPrefix("b.txt") })
    #expect(
      lines.contains { $0.hasPrefix("undefined¹: ") } == run.outputText.contains("undefined¹ "))
  }
}
