import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// The program at a real terminal, as a person uses it.
struct TerminalTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  @Test func tabCompletesACommand() throws {
    let terminal = try seat.started()
    try terminal.waitForPrompt(Seat.empty)
    terminal.send("docu\t")
    try terminal.waitForPrompt(Seat.empty, then: " documents")
    try terminal.enter("", prompt: Seat.empty)
  }

  @Test func tabCompletesAHandle() throws {
    let terminal = try seat.loaded()
    terminal.send("show c\t\t")
    try terminal.waitForText("c1")
    try terminal.waitForText("c4")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c")
    terminal.send("2\r")
    try terminal.expect("We had no choice")
  }

  @Test func tabCompletesAPathWithBlanks() throws {
    try seat.folder.write(Bench.articles["b.txt"] ?? "", to: "wire reports/monday night.txt")
    let terminal = try seat.started()
    try terminal.waitForPrompt(Seat.empty)
    terminal.send("load wi\t")
    try terminal.wait(for: "the folder") {
      terminal.screen.row(terminal.screen.cursor.row).contains("wire")
    }
    terminal.send("\t")
    try terminal.wait(for: "the file") {
      terminal.screen.row(terminal.screen.cursor.row).contains("night.txt")
    }
    terminal.send("\r")
    try terminal.expect("Loaded 1 document")
  }

  @Test func aSecondTabListsTheCommands() throws {
    let terminal = try seat.started()
    try terminal.waitForPrompt(Seat.empty)
    terminal.send("un\t\t")
    for name in ["undo", "unverified", "untag"] { try terminal.waitForText(name) }
    try terminal.waitForPrompt(Seat.empty, then: " un")
  }

  @Test func controlCDropsTheLineAndKeepsTheSession() throws {
    let terminal = try seat.loaded()
    for _ in 0..<5 {
      try terminal.enter("deny c1", key: "\u{3}", prompt: Seat.loadedPrompt)
      #expect(!terminal.hasEnded)
    }
    try terminal.enter("confirm c1 --because \"two outlets\"", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
  }

  @Test func controlCInACommandKeepsTheSession() throws {
    let long = String(repeating: Bench.articles["a.txt"] ?? "", count: 20)
    for count in 0..<8 { try seat.folder.write(long + "\(count)", to: "many/\(count).txt") }
    let terminal = try seat.loaded()
    terminal.send("load many\r")
    try terminal.expect("load many\r\n")
    terminal.send("\u{3}")
    try terminal.wait(for: "the prompt") {
      let row = terminal.screen.row(terminal.screen.cursor.row)
      return !terminal.isInLineMode && row.hasPrefix("a.txt 0✓ 0✗ ")
    }
    terminal.send("show c2\r")
    try terminal.expect("We had no choice")
  }

  @Test func controlDEndsOnALineOfItsOwn() throws {
    let terminal = try seat.loaded()
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.isSane)
    let rows = terminal.screen.text.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("Session saved: ") })
  }

  @Test func aStopFromElsewhereLeavesTheTerminalSane() throws {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "-i"],
      environment: seat.environment.merging(["PS1": "shell$ ", "BIN": Program.path("factdesk")]) {
        $1
      },
      folder: seat.folder.path, columns: 100, rows: 40)
    try terminal.waitForPrompt("shell$")
    try terminal.enter("$BIN a.txt", prompt: Seat.loadedPrompt)
    terminal.send("show c")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c")
    let shell = terminal.process
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    kill(try #require(pid_t(children.prefix { $0 != " " })), SIGTSTP)
    try terminal.waitForPrompt("shell$")
    terminal.send("fg\r")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c")
    terminal.send("2\r")
    try terminal.expect("We had no choice")
    try terminal.waitForPrompt(Seat.loadedPrompt)
    try terminal.enter("quit", prompt: "shell$")
  }

  @Test func resizingWhileTypingKeepsTheLine() throws {
    let terminal = try seat.loaded()
    terminal.send("show c")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c")
    terminal.resize(columns: 60, rows: 20)
    terminal.send("2")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c2")
    terminal.resize(columns: 120, rows: 50)
    terminal.send("\r")
    try terminal.expect("We had no choice")
    try terminal.waitForPrompt(Seat.loadedPrompt)
  }

  @Test func aWindowThatChangedDuringACommandDrawsOnePrompt() throws {
    let terminal = try seat.loaded()
    terminal.send("show c1\r")
    terminal.resize(columns: 90, rows: 30)
    try terminal.expect("Vella")
    try terminal.waitForPrompt(Seat.loadedPrompt)
    try terminal.enter("", prompt: Seat.loadedPrompt)
  }

  @Test func suspendingAndGoingOnKeepsTheLine() throws {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "-i"],
      environment: seat.environment.merging(["PS1": "shell$ ", "BIN": Program.path("factdesk")]) {
        $1
      },
      folder: seat.folder.path, columns: 100, rows: 40)
    try terminal.waitForPrompt("shell$")
    try terminal.enter("$BIN a.txt", prompt: Seat.loadedPrompt)
    terminal.send("show c")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c")
    terminal.send("\u{1A}")
    try terminal.waitForPrompt("shell$")
    terminal.send("fg\r")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c")
    terminal.send("2\r")
    try terminal.expect("We had no choice")
    try terminal.waitForPrompt(Seat.loadedPrompt)
    try terminal.enter("quit", prompt: "shell$")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalLeavesTheTerminalSaneAndTheWorkSaved(signal: Int32) throws {
    let terminal = try seat.loaded()
    try terminal.enter("confirm c1 --because seen", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    terminal.send("half a li")
    try terminal.waitForPrompt("a.txt 1✓ 0✗ 0? 3 open >", then: " half a li")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(128 + signal))
    #expect(terminal.isSane)
    let again = try seat.started(["--session", "s.ndjson"])
    try again.waitForPrompt("a.txt 1✓ 0✗ 0? 3 open >")
  }

  @Test func closingTheWindowSavesTheWork() throws {
    let terminal = try seat.loaded()
    try terminal.enter("confirm c1 --because seen", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exited(128 + SIGHUP))
    let again = try seat.started(["--session", "s.ndjson"])
    try again.waitForPrompt("a.txt 1✓ 0✗ 0? 3 open >")
  }

  @Test func whoListensGetsLabelsAndNoBars() throws {
    let terminal = try seat.started(
      ["a.txt", "--session", "s.ndjson"], environment: ["ACCESSIBLE": "1"])
    try terminal.waitForPrompt(Seat.loadedPrompt)
    for line in ["claims", "status", "speakers", "timeline"] {
      try terminal.enter(line, prompt: Seat.loadedPrompt)
    }
    let said = String(decoding: terminal.output, as: UTF8.self)
    for label in ["id: c1", "OPEN: 4", "claims: "] { #expect(said.contains(label)) }
    #expect(!said.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }
}
