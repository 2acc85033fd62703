import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// The program at a real terminal, as a person uses it.
struct TerminalTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]
  private static let empty = "factdesk >"

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = [
      "HOME": folder.path, "XDG_STATE_HOME": folder.path("state"), "USER": "ana", "NO_COLOR": "1",
    ]
  }

  private func started(
    _ arguments: [String] = [], environment more: [String: String] = [:], columns: Int = 100
  ) throws -> Terminal {
    try Terminal(
      Program.path("factdesk"), arguments, environment: environment.merging(more) { $1 },
      folder: folder.path, columns: columns, rows: 40)
  }

  /// At the prompt with one article loaded: claims c1 to c4.
  private func loaded() throws -> Terminal {
    let terminal = try started(["a.txt", "--session", "s.ndjson"])
    try terminal.waitForPrompt(Self.loadedPrompt)
    return terminal
  }

  private static let loadedPrompt = "a.txt 0✓ 0✗ 0? 4 open >"

  @Test func tabCompletesACommand() throws {
    let terminal = try started()
    try terminal.waitForPrompt(Self.empty)
    terminal.send("docu\t")
    try terminal.waitForPrompt(Self.empty, then: " documents")
    try terminal.enter("", prompt: Self.empty)
  }

  @Test func tabCompletesAHandle() throws {
    let terminal = try loaded()
    terminal.send("show c\t\t")
    try terminal.waitForText("c1")
    try terminal.waitForText("c4")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c")
    terminal.send("2\r")
    try terminal.expect("We had no choice")
  }

  @Test func tabCompletesAPathWithBlanks() throws {
    try folder.write(Bench.articles["b.txt"] ?? "", to: "wire reports/monday night.txt")
    let terminal = try started()
    try terminal.waitForPrompt(Self.empty)
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
    let terminal = try started()
    try terminal.waitForPrompt(Self.empty)
    terminal.send("un\t\t")
    for name in ["undo", "unverified", "untag"] { try terminal.waitForText(name) }
    try terminal.waitForPrompt(Self.empty, then: " un")
  }

  @Test func theArrowBringsLinesBackAcrossRestarts() throws {
    var terminal = try loaded()
    try terminal.enter("show c3", prompt: Self.loadedPrompt)
    try terminal.enter(" status", prompt: Self.loadedPrompt)
    terminal.send("\u{1B}[A")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c3")
    terminal.send("\u{3}")
    try terminal.waitForPrompt(Self.loadedPrompt)
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    terminal = try started(["--session", "s.ndjson"])
    try terminal.waitForPrompt(Self.loadedPrompt)
    terminal.send("\u{1B}[A")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c3")
    let bytes = try folder.bytes(of: "state/factdesk/history")
    #expect(String(decoding: bytes, as: UTF8.self) == "show c3\n")
  }

  @Test func controlCDropsTheLineAndKeepsTheSession() throws {
    let terminal = try loaded()
    for _ in 0..<5 {
      try terminal.enter("deny c1", key: "\u{3}", prompt: Self.loadedPrompt)
      #expect(!terminal.hasEnded)
    }
    try terminal.enter("confirm c1 --because \"two outlets\"", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
  }

  @Test func controlCInACommandKeepsTheSession() throws {
    let long = String(repeating: Bench.articles["a.txt"] ?? "", count: 20)
    for count in 0..<8 { try folder.write(long + "\(count)", to: "many/\(count).txt") }
    let terminal = try loaded()
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
    let terminal = try loaded()
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.isSane)
    let rows = terminal.screen.text.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("Session saved: ") })
  }

  @Test func aPasteOfThreeLinesRunsNothingUntilEnter() throws {
    let terminal = try loaded()
    try terminal.expect("\u{1B}[?2004h")
    let before = terminal.output.count
    terminal.paste("confirm c1\ndeny c2\nstatus")
    try terminal.waitForText("deny c2")
    try terminal.waitForPrompt("status")
    #expect(!terminal.screen.text.contains("CONFIRMED"))
    #expect(!String(decoding: terminal.output[before...], as: UTF8.self).contains("✓ C"))
    terminal.send("\u{3}")
    try terminal.waitForPrompt(Self.loadedPrompt)
  }

  @Test func aPasteSentWithEnterRunsLineByLine() throws {
    let terminal = try loaded()
    terminal.paste("confirm c1 --because \"seen\nand heard\"\ndeny c2 --because seen")
    try terminal.waitForPrompt("deny c2 --because seen")
    try terminal.enter("", prompt: "a.txt 1✓ 1✗ 0? 2 open >")
    terminal.paste("paste --title Wire\r\nThe mayor said so.\r\n.\r\nconfirm c5 --because told\r\n")
    try terminal.waitForPrompt("confirm c5 --because told")
    try terminal.enter("", prompt: "a.txt 2✓ 1✗ 0? 2 open >")
  }

  @Test(arguments: ["日本の新聞 “no”", "Минобороны é e\u{301}", "naïve 👍"])
  func anyScriptCanBeTyped(words: String) throws {
    let terminal = try loaded()
    try terminal.enter("note c1 \"\(words)\"", prompt: Self.loadedPrompt)
    try terminal.enter("show c1", prompt: Self.loadedPrompt)
    #expect(String(decoding: try folder.bytes(of: "s.ndjson"), as: UTF8.self).contains(words))
  }

  @Test func aPlainLocaleTakesUTF8() throws {
    let terminal = try started(
      ["a.txt", "--session", "s.ndjson"], environment: ["LANG": "C", "LC_ALL": "C"])
    try terminal.wait(for: "the prompt") {
      terminal.screen.row(terminal.screen.cursor.row).hasPrefix("a.txt 0") && !terminal.isInLineMode
    }
    terminal.send("note c1 \"né 日\"\r")
    try terminal.expect("note")
    terminal.send("quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(String(decoding: try folder.bytes(of: "s.ndjson"), as: UTF8.self).contains("né 日"))
  }

  @Test func oneKeyDecidesAndControlCLeaves() throws {
    let terminal = try loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    terminal.send("d")
    try terminal.waitForText("2 of 4, 1 decided")
    terminal.send("n")
    try terminal.waitForText("note:")
    terminal.send("ask again\r")
    try terminal.waitForText("Noted on")
    terminal.send("\u{3}")
    try terminal.waitForPrompt("a.txt 0✓ 1✗ 0? 3 open >")
    try terminal.enter("log", prompt: "a.txt 0✓ 1✗ 0? 3 open >")
  }

  @Test func whatIsPastedIsNoKey() throws {
    let terminal = try loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    terminal.send("\u{1B}[200~ddd\u{1B}[201~s")
    try terminal.waitForText("2 of 4 [")
    terminal.send("q")
    try terminal.waitForPrompt(Self.loadedPrompt)
  }

  @Test func aPasteAmongKeysIsSaidToBeLeftOut() throws {
    let terminal = try loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    terminal.send("\u{1B}[200~ddd\u{1B}[201~")
    try terminal.waitForText("what was pasted is no key")
    terminal.send("x")
    try terminal.waitForText("x is no key here: c confirm")
    terminal.send("q")
    try terminal.waitForPrompt(Self.loadedPrompt)
  }

  @Test func escapeLeavesWhatAKeyAsks() throws {
    let terminal = try loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    for key in ["n", "e", ":", "/"] {
      let start = terminal.output.count
      terminal.send(key + "half a word\u{1B}")
      try terminal.expect("1 of 4 [", since: start)
    }
    terminal.send("q")
    try terminal.waitForPrompt(Self.loadedPrompt)
    #expect(
      !terminal.screen.text.contains("half a word") || !terminal.screen.text.contains("Noted"))
  }

  @Test func aLineBreakIsTypedWithAltEnter() throws {
    let terminal = try loaded()
    terminal.send("note c1 \"first\u{1B}\rsecond\"\r")
    try terminal.expect("Noted on c1.")
    let session = String(decoding: try folder.bytes(of: "s.ndjson"), as: UTF8.self)
    #expect(session.contains(#""text":"first\u000asecond""#))
  }

  @Test func anEditorWritesANoteAndAFailureKeepsTheDraft() throws {
    // A first editor that writes and dies, a second one that finds what it wrote.
    let failing = try folder.write(
      "#!/bin/sh\nprintf 'asked twice\n' > \"$1\"; exit 1\n", to: "bad")
    let adding = try folder.write("#!/bin/sh\nprintf 'no answer\n' >> \"$1\"\n", to: "good")
    for path in [failing, adding] { chmod(path, 0o700) }
    var terminal = try started(
      ["a.txt", "--session", "s.ndjson"], environment: ["EDITOR": failing])
    try terminal.waitForPrompt(Self.loadedPrompt)
    try terminal.enter("note c1", prompt: Self.loadedPrompt)
    #expect(terminal.screen.text.contains("nothing was noted"))
    #expect(try folder.text(of: "state/factdesk/drafts/s.ndjson-c1.txt") == "asked twice\n")
    terminal.send("quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    terminal = try started(["--session", "s.ndjson"], environment: ["EDITOR": adding])
    try terminal.waitForPrompt(Self.loadedPrompt)
    try terminal.enter("note c1", prompt: Self.loadedPrompt)
    #expect(terminal.screen.text.contains("Noted on c1."))
    let session = String(decoding: try folder.bytes(of: "s.ndjson"), as: UTF8.self)
    #expect(session.contains(#""text":"asked twice\u000a\u000ano answer""#))
    #expect(access(folder.path("state/factdesk/drafts/s.ndjson-c1.txt"), F_OK) != 0)
  }

  @Test func aWordOfOnesOwnStandsForALine() throws {
    try folder.write(
      "# mine\nalias weak = claims --unnamed\nalias claims = status\n", to: "c/factdesk/rc")
    let terminal = try started(
      ["a.txt", "--session", "s.ndjson"], environment: ["XDG_CONFIG_HOME": folder.path("c")])
    try terminal.waitForPrompt(Self.loadedPrompt)
    #expect(terminal.screen.text.contains("rc:3: expected a name that is no command's"))
    try terminal.enter("weak --limit 1", prompt: Self.loadedPrompt)
    try terminal.enter("confirm c1", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    let session = String(decoding: try folder.bytes(of: "s.ndjson"), as: UTF8.self)
    #expect(session.contains(#""line":"claims --unnamed --limit 1""#))
  }

  @Test func whatWasTypedAheadIsNotThePagers() throws {
    let terminal = try Terminal(
      Program.path("factdesk"), ["a.txt", "b.txt", "--session", "s.ndjson"],
      environment: environment, folder: folder.path, columns: 80, rows: 8)
    let prompt = "a.txt 0✓ 0✗ 0? 7 open >"
    try terminal.waitForPrompt(prompt)
    terminal.send("claims\rconfirm c1 --because seen\r")
    try terminal.waitForPrompt("a.txt 1✓ 0✗ 0? 6 open >")
    let start = terminal.output.count
    terminal.send("claims\r")
    try terminal.expect("to the prompt", since: start)
    terminal.send("q")
    try terminal.waitForPrompt("a.txt 1✓ 0✗ 0? 6 open >")
  }

  @Test func linesOfTwoShellsAreOneHistory() throws {
    let one = try loaded()
    let other = try started()
    try other.waitForPrompt(Self.empty)
    try one.enter("show c3", prompt: Self.loadedPrompt)
    try other.enter("", prompt: Self.empty)
    other.send("\u{1B}[A")
    try other.waitForPrompt(Self.empty, then: " show c3")
    try other.enter("", key: "\u{3}", prompt: Self.empty)
    try other.enter("history", prompt: Self.empty)
    #expect(other.screen.text.contains("1  show c3"))
  }

  @Test func aStopFromElsewhereLeavesTheTerminalSane() throws {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "-i"],
      environment: environment.merging(["PS1": "shell$ ", "BIN": Program.path("factdesk")]) { $1 },
      folder: folder.path, columns: 100, rows: 40)
    try terminal.waitForPrompt("shell$")
    try terminal.enter("$BIN a.txt", prompt: Self.loadedPrompt)
    terminal.send("show c")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c")
    let shell = terminal.process
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    kill(try #require(pid_t(children.prefix { $0 != " " })), SIGTSTP)
    try terminal.waitForPrompt("shell$")
    terminal.send("fg\r")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c")
    terminal.send("2\r")
    try terminal.expect("We had no choice")
    try terminal.waitForPrompt(Self.loadedPrompt)
    try terminal.enter("quit", prompt: "shell$")
  }

  @Test func resizingWhileTypingKeepsTheLine() throws {
    let terminal = try loaded()
    terminal.send("show c")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c")
    terminal.resize(columns: 60, rows: 20)
    terminal.send("2")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c2")
    terminal.resize(columns: 120, rows: 50)
    terminal.send("\r")
    try terminal.expect("We had no choice")
    try terminal.waitForPrompt(Self.loadedPrompt)
  }

  @Test func aWindowThatChangedDuringACommandDrawsOnePrompt() throws {
    let terminal = try loaded()
    terminal.send("show c1\r")
    terminal.resize(columns: 90, rows: 30)
    try terminal.expect("Vella")
    try terminal.waitForPrompt(Self.loadedPrompt)
    try terminal.enter("", prompt: Self.loadedPrompt)
  }

  @Test func suspendingAndGoingOnKeepsTheLine() throws {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "-i"],
      environment: environment.merging(["PS1": "shell$ ", "BIN": Program.path("factdesk")]) { $1 },
      folder: folder.path, columns: 100, rows: 40)
    try terminal.waitForPrompt("shell$")
    try terminal.enter("$BIN a.txt", prompt: Self.loadedPrompt)
    terminal.send("show c")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c")
    terminal.send("\u{1A}")
    try terminal.waitForPrompt("shell$")
    terminal.send("fg\r")
    try terminal.waitForPrompt(Self.loadedPrompt, then: " show c")
    terminal.send("2\r")
    try terminal.expect("We had no choice")
    try terminal.waitForPrompt(Self.loadedPrompt)
    try terminal.enter("quit", prompt: "shell$")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalLeavesTheTerminalSaneAndTheWorkSaved(signal: Int32) throws {
    let terminal = try loaded()
    try terminal.enter("confirm c1 --because seen", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    terminal.send("half a li")
    try terminal.waitForPrompt("a.txt 1✓ 0✗ 0? 3 open >", then: " half a li")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(128 + signal))
    #expect(terminal.isSane)
    let again = try started(["--session", "s.ndjson"])
    try again.waitForPrompt("a.txt 1✓ 0✗ 0? 3 open >")
  }

  @Test func closingTheWindowSavesTheWork() throws {
    let terminal = try loaded()
    try terminal.enter("confirm c1 --because seen", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exited(128 + SIGHUP))
    let again = try started(["--session", "s.ndjson"])
    try again.waitForPrompt("a.txt 1✓ 0✗ 0? 3 open >")
  }
}
