import JSONLines
import TestSupport
import Testing

@testable import Shell

/// Each example of each command, run by the program as a script would: on a loaded corpus, with a
/// colleague's session and published fact-checks beside it.
struct ExamplesTests {
  /// Sessions that examples name, made once: by ben, who noted and confirmed, and by ana.
  private static let sessions: [String: [UInt8]] = {
    guard let folder = try? TemporaryFolder(), (try? prepare(folder)) != nil else { return [:] }
    var sessions: [String: [UInt8]] = [:]
    for (by, line) in [("ben", "confirm c3"), ("ana", "deny c3")] {
      let name = by + ".ndjson"
      _ = try? Program.run(
        "factdesk",
        [
          "--session", name, "--by", by, "a.txt", "b.txt", "-c", "note c2 look", "-c", line,
          "-c", "load --checked checks.json",
        ], environment: ["XDG_STATE_HOME": folder.path("state")], folder: folder.path)
      sessions[name] = try? folder.bytes(of: name)
    }
    sessions["check.ndjson"] = sessions["ben.ndjson"]
    sessions["base.ndjson"] = sessions["ben.ndjson"]
    return sessions
  }()

  private static func prepare(_ folder: TemporaryFolder) throws {
    for (name, text) in Bench.articles {
      try folder.write(text, to: name)
      try folder.write(text, to: "seeds/" + name)
    }
    try folder.write(
      """
      claim,verdict,publisher,date,url
      The plant in Vella was closed on Monday.,False,Vella Facts,2022-03-16,https://a.example/1
      """, to: "checks.json")
    let claims = try Program.run("factdesk", ["extract", "a.txt"], folder: folder.path)
    try folder.write(claims.output, to: "claims.ndjson")
  }

  private func run(_ lines: [String]) throws -> Program.Run {
    let folder = try TemporaryFolder()
    try Self.prepare(folder)
    for (name, bytes) in Self.sessions { try folder.write(bytes, to: name) }
    return try Program.run(
      "factdesk", ["--session", "base.ndjson", "--by", "ana"] + lines.flatMap { ["-c", $0] },
      environment: ["XDG_STATE_HOME": folder.path("state"), "LC_ALL": "C.UTF-8"],
      folder: folder.path)
  }

  /// The lines of an example; what is pasted stays with the line that takes it.
  private func lines(of example: String) -> [String] {
    example.hasPrefix("paste") ? [example] : example.split(separator: "\n").map(String.init)
  }

  @Test(arguments: CommandList.all.map(\.name)) func everyExampleRuns(name: String) throws {
    let command = try #require(CommandList.named(name))
    #expect(!command.examples.isEmpty)
    for example in command.examples {
      let run = try run(lines(of: example))
      #expect(run.ending == .exited(0), "\(example): \(run.errorText)")
    }
  }

  /// Commands whose examples may have nothing to tell here.
  private static let silent: Set<String> = [
    "quit", "stale", "reload", "names", "timeline", "settle", "history",
    "alias", "skip",
  ]

  @Test(arguments: CommandList.all.map(\.name)) func everyExampleGivesRecords(name: String) throws {
    let command = try #require(CommandList.named(name))
    var records = 0
    for example in command.examples {
      let asked = lines(of: example).map { line -> String in
        let parts = line.split(separator: "\n", maxSplits: 1)
        return parts[0] + " --json" + (parts.count > 1 ? "\n" + parts[1] : "")
      }
      let run = try run(asked)
      #expect(run.ending == .exited(0), "\(example): \(run.errorText)")
      for line in run.outputText.split(separator: "\n") {
        let record = try #require(JSONValue(parsing: String(line)).object, "\(example): \(line)")
        #expect(record["record"]?.string != nil)
        #expect(record["format"]?.integer == 1)
        records += 1
      }
    }
    #expect(records > 0 || Self.silent.contains(name))
  }
}
