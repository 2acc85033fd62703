import Glibc
import Sessions
import TestSupport
import Testing

/// The program as scripts use it.
struct ProcessTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = ["XDG_STATE_HOME": folder.path("state"), "USER": "ana"]
  }

  private func run(_ arguments: [String], input: String = "") throws -> Program.Run {
    try Program.run(
      "factdesk", arguments, input: input, environment: environment, folder: folder.path)
  }

  @Test func aPipeRunsTheCommandsOfThePrompt() throws {
    let run = try run(
      [],
      input: "load a.txt b.txt\nclaims\nconfirm c2 --because \"two outlets\"\nexport csv\nquit\n")
    #expect(run.ending == .exited(0))
    #expect(run.outputText.contains("✓ CONFIRMED") || run.outputText.contains("+ CONFIRMED"))
    #expect(run.outputText.contains("two outlets"))
    #expect(run.errorText.contains("Loaded 2 documents"))
    #expect(!run.outputText.contains("Loaded"))
  }

  static let cases: [(arguments: [String], status: Int32)] = [
    (["-c", "claims", "a.txt"], 0), (["-c", "confirm c99", "a.txt"], 1), (["nowhere.txt"], 66),
    (["--no-such-option"], 64), (["probe", "nothing"], 64), (["verify", "x"], 66),
    (["verify", "a.txt"], 65),
    (["recover", "x"], 66), (["recover", "a.txt"], 65), (["agreement", "a"], 64),
    (["merge", "a", "b", "-o", "c"], 66), (["merge", "a", "-o", "c"], 64),
    (["agreement", "a", "b"], 66),
    (["export", "gone.ndjson", "--format", "csv"], 66),
    (["export", "a.txt", "--format", "csv"], 65),
    (["export", "a.txt", "--format", "docx"], 64), (["replay", "gone.ndjson"], 66),
    (["replay", "x", "--audit"], 66), (["extract", "a.txt"], 0), (["extract", "gone"], 66),
    (["--script", "gone"], 66), (["-c", "confirm where worth:>0", "a.txt"], 1),
    (["export", "s.ndjson", "--format", "csv", "-o", "no/such/folder/x"], 73),
    (["export", "s.ndjson", "--format", "csv", "-o", "/dev/full"], 74),
    (["export", "s.ndjson", "--format", "csv", "-o", "/dev/null"], 0),
    (["merge", "s.ndjson", "s.ndjson", "-o", "a.txt"], 73),
    (["extract", "odd.txt", "--fail-on-findings"], 1), (["import", "a.txt", "-o", "x"], 65),
    (["match", "--claims", "gone", "--queries", "gone"], 66), (["help", "nothing"], 64),
    (["--version"], 0), (["--help"], 0),
  ]

  @Test(arguments: cases)
  func theStatusTellsHowItEnded(arguments: [String], status: Int32) throws {
    _ = try folder.write(Array("a\u{0}b".utf8), to: "odd.txt")
    _ = try self.run(["a.txt", "--session", "s.ndjson", "-c", "confirm c1"])
    let run = try run(arguments)
    #expect(run.ending == .exited(status), "\(run.errorText)")
  }

  @Test func aScriptStopsAtItsFirstErrorWithFileAndLine() throws {
    _ = try folder.write("load a.txt\nconfrm c1\nconfirm c1\n", to: "script")
    let stopped = try run(["--script", "script", "--session", "s.ndjson"])
    #expect(stopped.ending == .exited(1))
    #expect(stopped.errorText.contains("script:2: error: no command 'confrm'"))
    #expect(!stopped.outputText.contains("CONFIRMED"))
    let whole = try run(["--script", "script", "--keep-going", "--session", "t.ndjson"])
    #expect(whole.ending == .exited(1))
    #expect(whole.outputText.contains("CONFIRMED"))
  }

  @Test func aFullDiskIsNoSuccess() throws {
    let run = try Program.run(
      path: "/bin/sh", ["-c", "exec \"$0\" extract a.txt > /dev/full", Program.path("factdesk")],
      environment: environment, folder: folder.path)
    #expect(run.ending == .exited(74))
    #expect(run.errorText.contains("cannot write the output"))
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let run = try Program.run(
      path: "/bin/sh", ["-c", "\"$0\" extract a.txt | head -n 1; true", Program.path("factdesk")],
      environment: environment, folder: folder.path)
    #expect(run.errorText.isEmpty)
  }

  @Test func anArticleCanComeOnStandardInput() throws {
    let text = Bench.articles["a.txt", default: ""]
    let run = try run(["-", "-c", "claims"], input: text)
    #expect(run.ending == .exited(0), "\(run.errorText)")
    #expect(run.outputText.contains("The plant in Vella"))
  }

  @Test func undoReachesAcrossRestarts() throws {
    _ = try run(["--session", "s.ndjson", "a.txt", "-c", "confirm c1"])
    let again = try run(["--session", "s.ndjson", "-c", "undo", "-c", "claims --verdict confirmed"])
    #expect(again.ending == .exited(0))
    #expect(again.errorText.contains("Undone: confirm c1"))
    #expect(again.errorText.contains("No claim matches."))
  }

  @Test func aChangedArticleIsToldWhenItsSessionIsOpened() throws {
    _ = try run(["--session", "s.ndjson", "a.txt", "-c", "confirm c1"])
    _ = try folder.write(
      "Rain fell in Vella, the council said.\n\n" + Bench.articles["a.txt", default: ""],
      to: "a.txt")
    let again = try run(["--session", "s.ndjson", "-c", "show c1"])
    #expect(again.errorText.contains("1 document changed"))
    #expect(again.outputText.contains("The plant in Vella"))
    #expect(again.outputText.contains("CONFIRMED"))
  }

  @Test func twoReplaysAreTheSameBytesAndLikeTheFirstRun() throws {
    _ = try run([
      "--session", "s.ndjson", "a.txt", "b.txt", "-c", "confirm c1 --because yes", "-c", "show c1",
    ])
    let first = try run(["replay", "s.ndjson"])
    let second = try run(["replay", "s.ndjson"])
    #expect(first.ending == .exited(0))
    #expect(first.output == second.output)
    #expect(first.outputText.contains("confirm c1 --because yes"))
    #expect(first.outputText.contains("because: yes"))
  }

  @Test func aReplayNamesWhatIsGoneAndKeepsTheOtherHandles() throws {
    _ = try run(["--session", "s.ndjson", "a.txt", "b.txt", "-c", "confirm c1", "-c", "deny d2"])
    let first = try run(["--session", "s.ndjson", "-c", "claims --document d2 --limit 1"])
    let row = try #require(first.outputText.split(separator: "\n").last)
    let handle = try #require(row.split(separator: " ").first)
    _ = try run(["--session", "s.ndjson", "-c", "deny \(handle)"])
    #expect(unlink(folder.path("a.txt")) == 0)
    let replay = try run(["replay", "s.ndjson"])
    #expect(replay.ending == .exited(0))
    #expect(replay.outputText.contains("missing: a.txt"))
    #expect(replay.outputText.contains("1 verdict left out"))
    #expect(replay.outputText.contains("DENIED  Officials said the plant"))
  }

  @Test func aSessionIsPrivateAndPlannedUntilSomethingHappens() throws {
    _ = try run([], input: "")
    #expect(try folder.names().contains("state") == false)
    let run = try run(["a.txt", "-c", "claims"])
    #expect(run.errorText.contains("Session saved:"))
  }

  @Test func aPrivateRunLeavesNothingBehind() throws {
    let run = try run([
      "--private", "a.txt", "-c", "confirm c1", "-c", "session new", "-c", "status",
    ])
    #expect(run.ending == .exited(0), "\(run.errorText)")
    #expect(run.errorText.contains("private: in memory only"))
    #expect(access(folder.path("state"), F_OK) != 0)
    let saved = try self.run([
      "--private", "a.txt", "-c", "confirm c1", "-c", "session save-as kept.ndjson",
    ])
    #expect(saved.ending == .exited(0), "\(saved.errorText)")
    #expect(try self.run(["verify", "kept.ndjson"]).ending == .exited(0))
    #expect(access(folder.path("state"), F_OK) != 0)
  }

  @Test func theSecondToOpenIsToldAtOnceWhoHoldsTheSession() throws {
    _ = try run(["a.txt", "--session", "s.ndjson", "-c", "confirm c1"])
    let held = try JournalFile.open(at: folder.path("s.ndjson"))
    defer { held.close() }
    let second = try run(["--session", "s.ndjson", "-c", "claims"])
    #expect(second.ending == .exited(0))
    #expect(second.errorText.contains("another factdesk has it open (process \(getpid()) on "))
    #expect(second.errorText.contains("session save-as FILE goes on in a copy"))
  }

  @Test func whoChecksIsSaidByTheLineElseConfiguredElseTheSystems() throws {
    for (arguments, config, name) in [
      ([], nil, "ana"), ([], "# who\nby =  Ben  Ito\n", "Ben Ito"),
      (["--by", "eve"], "by = Ben Ito\n", "eve"),
    ] as [([String], String?, String)] {
      let folder = try TemporaryFolder()
      var environment = environment
      environment["XDG_CONFIG_HOME"] = folder.path
      if let config { _ = try folder.write(config, to: "factdesk/config") }
      let run = try Program.run(
        "factdesk", arguments + ["-c", "claim \"x\"", "-c", "log"], environment: environment,
        folder: folder.path)
      #expect(run.outputText.contains(" \(name) "), "\(run.outputText) \(run.errorText)")
    }
  }
}
