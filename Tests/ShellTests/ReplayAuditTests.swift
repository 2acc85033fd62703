import Sessions
import TestSupport
import Testing

@testable import Shell

/// `replay --audit`: what a session would give otherwise today.
struct ReplayAuditTests {
  private func recorded(_ commands: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    _ = try Program.run(
      "factdesk",
      ["--session", "s.ndjson", "--keep-going", "--by", "ana", "a.txt", "b.txt"]
        + commands.flatMap { ["-c", $0] },
      environment: ["XDG_STATE_HOME": folder.path("state")], folder: folder.path)
    return folder
  }

  private func audit(_ folder: TemporaryFolder, _ options: ReplayOptions = ReplayOptions()) throws
    -> (lines: [String], status: Int32)
  {
    let result = try SessionCheck.audit(folder.path("s.ndjson"), options).result()
    let screen = Screen(width: 100, hasColor: false, isTerminal: false)
    return (result.blocks.flatMap { screen.lines(of: $0).map(\.words) }, result.status)
  }

  @Test func nothingDiffersWhereNothingChanged() throws {
    let folder = try recorded([
      "confirm c1 --because x", "confirm c99", "split c2 \"said\"", "deny c3", "undo", "redo",
      "claims",
    ])
    let audit = try audit(folder)
    #expect(audit.status == 0)
    #expect(audit.lines.last?.hasSuffix(": 8 same") == true, "\(audit.lines)")
  }

  @Test func filesThatALineReadAreFoundFromAnotherFolder() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Bench.articles { try folder.write(text, to: name) }
    let scale = try #require(Fixture.bytes("Export/Scales/google.ndjson"))
    try folder.write(String(decoding: scale, as: UTF8.self), to: "house.ndjson")
    try folder.write("{{#claims}}{{rating}}{{/claims}}", to: "house.md")
    let below = try TemporaryFolder()
    _ = try Program.run(
      "factdesk",
      [
        "--session", below.path("s.ndjson"), "a.txt", "-c", "confirm c1",
        "-c", "export markdown --scale house.ndjson --template house.md",
      ], environment: ["XDG_STATE_HOME": folder.path("state")], folder: folder.path)
    let audit = try audit(below)
    #expect(audit.status == 0 && audit.lines.last == "3 lines: 3 same", "\(audit.lines)")
  }

  @Test func whatMovedDiffersOrCannotApplyIsTold() throws {
    let folder = try recorded(["confirm c1 --because x", "deny c4", "deny c6"])
    let text = Bench.articles["a.txt", default: ""]
    let changed =
      "It was a bright day in Vella, the mayor said.\n\n"
      + text.replacing("Sales fell 6.6 percent in March.", with: "")
    _ = try folder.write(changed, to: "a.txt")
    let audit = try audit(folder)
    #expect(audit.status == 1)
    let all = audit.lines.joined(separator: "\n")
    #expect(all.contains("would now differ  load a.txt b.txt"))
    #expect(all.contains("moved             confirm c1 --because x"))
    #expect(all.contains("cannot apply      deny c4"))
    #expect(
      audit.lines.contains {
        $0.hasPrefix("4 lines: 1 same, 1 moved, 1 would now differ, 1 cannot apply")
      })
  }

  @Test func anotherGroupThanThenIsTold() throws {
    let folder = try recorded([])
    let text = "The plant in Vella was closed on Monday, the mayor said."
    _ = try folder.write(text, to: "c.txt")
    _ = try folder.write("Sales fell 6 percent. " + text, to: "d.txt")
    _ = try Program.run(
      "factdesk",
      ["--session", "t.ndjson", "c.txt", "d.txt", "-c", "confirm c1"],
      environment: ["XDG_STATE_HOME": folder.path("state")], folder: folder.path)
    _ = try folder.write("Sales fell 6 percent. The mayor was in Rome on Friday.", to: "d.txt")
    let result = try SessionCheck.audit(folder.path("t.ndjson"), ReplayOptions()).result()
    let screen = Screen(width: 100, hasColor: false, isTerminal: false)
    let lines = result.blocks.flatMap { screen.lines(of: $0).map(\.words) }
    #expect(lines.contains { $0.contains("c1: 0 other claims say the same now, then 1") })
    #expect(result.status == 1)
  }

  @Test func whatWasNotRememberedThenIsNoDifference() {
    let group = ClaimMarks([Array("one".utf8)])
    func verdict(_ group: ClaimMarks?) -> SessionChange {
      .verdict(
        Verdict(
          claim: ClaimHandle(1), anchor: nil, aspect: .content, tag: .denied, rating: nil,
          because: nil, evidence: [], group: group))
    }
    #expect(verdict(nil).likeness(to: verdict(group)) == .same)
    #expect(verdict(group).likeness(to: verdict(nil)) == .different)
  }

  @Test func itCanBeginAndEndInTheMiddle() throws {
    let folder = try recorded(["confirm c1", "deny c2", "deny c3", "confirm c4"])
    let audit = try audit(folder, ReplayOptions(from: "c2", until: "4"))
    #expect(audit.lines.first == "2 lines: 2 same")
  }
}
