import Glibc
import TestSupport
import Testing

/// Lines as they are typed at a real terminal: history, pastes, notes, words of one’s own.
struct LineTerminalTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  @Test func theArrowBringsLinesBackAcrossRestarts() throws {
    var terminal = try seat.loaded()
    try terminal.enter("show c3", prompt: Seat.loadedPrompt)
    try terminal.enter(" status", prompt: Seat.loadedPrompt)
    terminal.send("\u{1B}[A")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c3")
    terminal.send("\u{3}")
    try terminal.waitForPrompt(Seat.loadedPrompt)
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    terminal = try seat.started(["--session", "s.ndjson"])
    try terminal.waitForPrompt(Seat.loadedPrompt)
    terminal.send("\u{1B}[A")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " show c3")
    let bytes = try seat.folder.bytes(of: "state/factdesk/history")
    #expect(String(decoding: bytes, as: UTF8.self) == "show c3\n")
  }

  @Test func aPasteOfThreeLinesRunsNothingUntilEnter() throws {
    let terminal = try seat.loaded()
    try terminal.expect("\u{1B}[?2004h")
    let before = terminal.output.count
    terminal.paste("confirm c1\ndeny c2\nstatus")
    try terminal.waitForText("deny c2")
    try terminal.waitForPrompt("status")
    #expect(!terminal.screen.text.contains("CONFIRMED"))
    #expect(!String(decoding: terminal.output[before...], as: UTF8.self).contains("✓ C"))
    terminal.send("\u{3}")
    try terminal.waitForPrompt(Seat.loadedPrompt)
  }

  @Test func aPasteSentWithEnterRunsLineByLine() throws {
    let terminal = try seat.loaded()
    terminal.paste("confirm c1 --because \"seen\nand heard\"\ndeny c2 --because seen")
    try terminal.waitForPrompt("deny c2 --because seen")
    try terminal.enter("", prompt: "a.txt 1✓ 1✗ 0? 2 open >")
    terminal.paste("paste --title Wire\r\nThe mayor said so.\r\n.\r\nconfirm c5 --because told\r\n")
    try terminal.waitForPrompt("confirm c5 --because told")
    try terminal.enter("", prompt: "a.txt 2✓ 1✗ 0? 2 open >")
  }

  @Test(arguments: ["日本の新聞 “no”", "Минобороны é e\u{301}", "naïve 👍"])
  func anyScriptCanBeTyped(words: String) throws {
    let terminal = try seat.loaded()
    try terminal.enter("note c1 \"\(words)\"", prompt: Seat.loadedPrompt)
    try terminal.enter("show c1", prompt: Seat.loadedPrompt)
    #expect(String(decoding: try seat.folder.bytes(of: "s.ndjson"), as: UTF8.self).contains(words))
  }

  @Test func aPlainLocaleTakesUTF8() throws {
    let terminal = try seat.started(
      ["a.txt", "--session", "s.ndjson"], environment: ["LANG": "C", "LC_ALL": "C"])
    try terminal.wait(for: "the prompt") {
      terminal.screen.row(terminal.screen.cursor.row).hasPrefix("a.txt 0") && !terminal.isInLineMode
    }
    terminal.send("note c1 \"né 日\"\r")
    try terminal.expect("note")
    terminal.send("quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(String(decoding: try seat.folder.bytes(of: "s.ndjson"), as: UTF8.self).contains("né 日"))
  }

  @Test func aLineBreakIsTypedWithAltEnter() throws {
    let terminal = try seat.loaded()
    terminal.send("note c1 \"first\u{1B}\rsecond\"\r")
    try terminal.expect("Noted on c1.")
    let session = String(decoding: try seat.folder.bytes(of: "s.ndjson"), as: UTF8.self)
    #expect(session.contains(#""text":"first\u000asecond""#))
  }

  @Test func anEditorWritesANoteAndAFailureKeepsTheDraft() throws {
    // A first editor that writes and dies, a second one that finds what it wrote.
    let failing = try seat.folder.write(
      "#!/bin/sh\nprintf 'asked twice\n' > \"$1\"; exit 1\n", to: "bad")
    let adding = try seat.folder.write("#!/bin/sh\nprintf 'no answer\n' >> \"$1\"\n", to: "good")
    for path in [failing, adding] { chmod(path, 0o700) }
    var terminal = try seat.started(
      ["a.txt", "--session", "s.ndjson"], environment: ["EDITOR": failing])
    try terminal.waitForPrompt(Seat.loadedPrompt)
    try terminal.enter("note c1", prompt: Seat.loadedPrompt)
    #expect(terminal.screen.text.contains("nothing was noted"))
    #expect(try seat.folder.text(of: "state/factdesk/drafts/s.ndjson-c1.txt") == "asked twice\n")
    terminal.send("quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    terminal = try seat.started(["--session", "s.ndjson"], environment: ["EDITOR": adding])
    try terminal.waitForPrompt(Seat.loadedPrompt)
    try terminal.enter("note c1", prompt: Seat.loadedPrompt)
    #expect(terminal.screen.text.contains("Noted on c1."))
    let session = String(decoding: try seat.folder.bytes(of: "s.ndjson"), as: UTF8.self)
    #expect(session.contains(#""text":"asked twice\u000a\u000ano answer""#))
    #expect(access(seat.folder.path("state/factdesk/drafts/s.ndjson-c1.txt"), F_OK) != 0)
    // A replay takes the words from the session, and a script must bring its own.
    let replay = try Program.run(
      "factdesk", ["replay", "s.ndjson"], environment: seat.environment, folder: seat.folder.path)
    #expect(replay.outputText.contains("Noted on c1."))
    let script = try Program.run(
      "factdesk", ["--session", "s.ndjson", "-c", "note c1"], environment: seat.environment,
      folder: seat.folder.path)
    #expect(script.ending == .exited(1) || script.ending == .exited(64))
    #expect(script.errorText.contains("note wants TEXT"))
  }

  @Test func aWordOfOnesOwnStandsForALine() throws {
    try seat.folder.write(
      "# mine\nalias weak = claims --unnamed\nalias claims = status\n", to: "c/factdesk/rc")
    let terminal = try seat.started(
      ["a.txt", "--session", "s.ndjson"], environment: ["XDG_CONFIG_HOME": seat.folder.path("c")])
    try terminal.waitForPrompt(Seat.loadedPrompt)
    #expect(terminal.screen.text.contains("rc:3: expected a name that is no command's"))
    try terminal.enter("weak --limit 1", prompt: Seat.loadedPrompt)
    try terminal.enter("confirm c1", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    let session = String(decoding: try seat.folder.bytes(of: "s.ndjson"), as: UTF8.self)
    #expect(session.contains(#""line":"claims --unnamed --limit 1""#))
  }

  @Test func whatWasTypedAheadIsNotThePagers() throws {
    let terminal = try Terminal(
      Program.path("factdesk"), ["a.txt", "b.txt", "--session", "s.ndjson"],
      environment: seat.environment, folder: seat.folder.path, columns: 80, rows: 8)
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
    let one = try seat.loaded()
    let other = try seat.started()
    try other.waitForPrompt(Seat.empty)
    try one.enter("show c3", prompt: Seat.loadedPrompt)
    try other.enter("", prompt: Seat.empty)
    other.send("\u{1B}[A")
    try other.waitForPrompt(Seat.empty, then: " show c3")
    try other.enter("", key: "\u{3}", prompt: Seat.empty)
    try other.enter("history", prompt: Seat.empty)
    #expect(other.screen.text.contains("1  show c3"))
  }
}
