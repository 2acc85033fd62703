import Glibc
import TestSupport
import Testing

/// The line editor at a real terminal; see Tests/LinePrompt for what answers.
@Suite struct TerminalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func started(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80
  ) throws -> Terminal {
    let terminal = try Terminal(
      Program.path("LinePrompt"), arguments,
      environment: environment.merging(["HOME": folder.path]) { one, _ in one }, columns: columns)
    try terminal.waitForPrompt("1>")
    return terminal
  }

  @Test(arguments: ["hello", "héllo", "Минобороны", "日本語 text", "e\u{301}", "👍 ok", "ß→∑"])
  func aTypedLineArrivesWhole(text: String) throws {
    let terminal = try started()
    terminal.send(text + "\r")
    try terminal.expect("line: \(text.debugDescription)")
    try terminal.waitForPrompt("2>")
  }

  @Test(arguments: [["LANG": "C", "LC_ALL": "C"], ["LANG": "", "LC_ALL": ""], ["LANG": "xx_YY"]])
  func anyLocaleTakesUTF8(environment: [String: String]) throws {
    let terminal = try started(environment: environment)
    try terminal.expect("C.UTF-8 is used")
    terminal.send("né日\r")
    try terminal.expect("line: \"né日\"")
  }

  @Test(arguments: ["dumb", "xterm", "vt100", "linux", "screen-256color", ""])
  func anyTerminalWorks(name: String) throws {
    let terminal = try Terminal(Program.path("LinePrompt"), environment: ["TERM": name])
    try terminal.expect("1>")
    try terminal.wait(for: "edit mode") { !terminal.isInLineMode }
    terminal.send("hel\t\u{8}lp\r")
    try terminal.expect("line: \"help\"")
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func tabCompletesAndASecondTabLists() throws {
    let terminal = try started()
    terminal.send("he\t")
    try terminal.waitForPrompt("1>", then: " hel")
    let before = terminal.output.count
    terminal.send("\t")
    try terminal.expect("help   hello", since: before)
    try terminal.waitForPrompt("1>", then: " hel")
    terminal.send("p\tnow")
    try terminal.waitForPrompt("1>", then: " help now")
    terminal.send("\r")
    try terminal.expect("line: \"help now\"")
  }

  @Test func aTabInsideALineKeepsWhatFollows() throws {
    let terminal = try started()
    terminal.send("con now\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\t!\r")
    try terminal.expect("line: \"confirm! now\"")
    try terminal.waitForPrompt("2>")
    terminal.send("Мин\t!\r")
    try terminal.expect("line: \"Минобороны !\"")
  }

  @Test func hintsAreListedARowEach() throws {
    let terminal = try started()
    terminal.send("c1\t\t")
    try terminal.waitForText("c1    a claim\nc12   a claim\nc123  a claim")
    try terminal.waitForPrompt("1>", then: " c1")
  }

  @Test func theListStandsBelowALineOfSeveralRows() throws {
    let terminal = try started(columns: 20)
    terminal.send("xxxxxxxxxxxxxxxxxxxx yyyyyyyyyyyyyyyyy\u{1}he\t\t")
    try terminal.waitForText("\nyyyy\nhelp   hello\n1> hel")
    terminal.send("p \r")
    try terminal.expect("line: \"help xxxxxxxxxxxxxxxxxxxx yyyyyyyyyyyyyyyyy\"")
  }

  @Test func controlCDropsTheLineAndKeepsTheSession() throws {
    let terminal = try started()
    for count in 1...20 {
      try terminal.waitForPrompt("\(count)>")
      terminal.send(count % 2 == 0 ? "half a line\u{3}" : "\u{3}")
    }
    try terminal.waitForPrompt("21>")
    terminal.send("whole\r")
    try terminal.expect("line: \"whole\"")
  }

  @Test func controlCStopsACommandAndKeepsTheSession() throws {
    let terminal = try started()
    terminal.send("work\r")
    try terminal.expect("working\r\n")
    terminal.send("\u{3}")
    try terminal.expect("stopped working")
    try terminal.waitForPrompt("2>")
    terminal.send("still here\r")
    try terminal.expect("line: \"still here\"")
  }

  @Test func controlDEndsWithTheTerminalSane() throws {
    let terminal = try started()
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.text.hasSuffix("\nend"))
    #expect(terminal.isSane)
  }

  @Test func aPasteRunsNothingUntilEnter() throws {
    let terminal = try started()
    try terminal.expect("\u{1B}[?2004h")
    terminal.paste("one\r\ntwo\tтри\u{1B}[31m\rquit\r")
    try terminal.waitForText("quit")
    try terminal.waitForPrompt("quit")
    let before = terminal.output.count
    terminal.send("!\r")
    try terminal.expect(#"line: "one\ntwo\tтри[31m\nquit!""#, since: before)
    try terminal.waitForPrompt("2>")
  }

  @Test func aLongPasteArrivesWhole() throws {
    let terminal = try started()
    let text = (1...400).map { "Line \($0): the ministry said “no”." }.joined(separator: "\n")
    terminal.paste(text)
    terminal.send("\r")
    try terminal.expect("line: \(text.debugDescription)")
  }

  @Test func whatIsTypedAheadIsRead() throws {
    let terminal = try started()
    terminal.send("work\r")
    try terminal.expect("working\r\n")
    terminal.send("\u{3}")
    terminal.send("first\rsecond\r")
    try terminal.expect("line: \"first\"")
    try terminal.expect("line: \"second\"")
  }

  @Test func theEndTypedAheadIsNotLost() throws {
    let terminal = try started()
    terminal.send("pause\r")
    try terminal.expect("pausing\r\n")
    terminal.send("first\r\u{4}")
    try terminal.expect("line: \"first\"")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func asASignalEndsItTheTerminalIsSane(signal: Int32) throws {
    let terminal = try started()
    terminal.send("half a line")
    try terminal.waitForPrompt("1>", then: " half a line")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(128 + signal))
    #expect(terminal.isSane)
    #expect(terminal.screen.text.hasSuffix("terminated by \(signal)"))
  }

  @Test func aSecondSignalEndsACommandThatDoesNotLook() throws {
    let terminal = try started()
    terminal.send("hang\r")
    try terminal.expect("hanging\r\n")
    // Two that come at once are one.
    try terminal.wait(for: "the end") {
      terminal.signal(SIGTERM)
      return terminal.hasEnded
    }
    #expect(try terminal.waitForEnd() == .signalled(SIGTERM))
    #expect(terminal.isSane)
  }

  @Test func aCrashWhileEditingLeavesTheTerminalSane() throws {
    let terminal = try started()
    terminal.send("boom\t")
    guard case .signalled = try terminal.waitForEnd() else {
      Issue.record("a crash is no orderly end")
      return
    }
    #expect(terminal.isSane)
  }

  @Test func anInterruptFromElsewhereIsAControlC() throws {
    let terminal = try started()
    terminal.send("half")
    try terminal.waitForPrompt("1>", then: " half")
    terminal.signal(SIGINT)
    try terminal.waitForPrompt("2>")
    #expect(terminal.screen.text.contains("interrupted"))
  }

  @Test func theHistoryComesBackByArrowAndSearchAndNumber() throws {
    let path = folder.path("history")
    var terminal = try started([path])
    try terminal.enter("first line", prompt: "2>")
    try terminal.enter("second\\ \"line\"", prompt: "3>")
    try terminal.enter(" secret", prompt: "4>")
    terminal.send("\u{1B}[A")
    try terminal.waitForPrompt("4>", then: " second\\ \"line\"")
    terminal.send("\u{15}\u{4}")
    _ = try terminal.waitForEnd()

    terminal = try started([path])
    terminal.send("\u{1B}[A\u{1B}[A")
    try terminal.waitForPrompt("1>", then: " first line")
    terminal.send("\u{5}!\r")
    try terminal.expect("line: \"first line!\"")
    try terminal.waitForPrompt("2>")
    terminal.send("!2\r")
    try terminal.waitForPrompt("2>", then: " second\\ \"line\"")
    terminal.send("\r")
    try terminal.expect(#"line: "second\\ \"line\"""#)
    try terminal.waitForPrompt("3>")
    terminal.send("!nothing\r")
    try terminal.waitForText("No earlier command fits !nothing.")
    try terminal.waitForPrompt("3>")
    terminal.send("\u{12}first\r")
    try terminal.expect("line: \"first line!\"")
  }

  @Test func textIsNeitherKeptNorCompleted() throws {
    let terminal = try started()
    try terminal.enter("text", prompt: "..")
    terminal.send("he\tx\r")
    try terminal.expect(#"text: "he\tx""#)
    try terminal.waitForPrompt("2>")
    terminal.send("\u{1B}[A")
    try terminal.waitForPrompt("2>", then: " text")
  }

  @Test func aDraftStandsInTheLine() throws {
    let terminal = try started()
    terminal.send("draft\r")
    try terminal.waitForText("three")
    terminal.send("!\r")
    try terminal.expect(#"draft: "один\ttwo\nthree!""#)
  }

  @Test func resizingWhileTypingKeepsTheLine() throws {
    let terminal = try started(columns: 60)
    terminal.send("abcdef")
    try terminal.waitForPrompt("1>", then: " abcdef")
    terminal.resize(columns: 100, rows: 30)
    terminal.send("ghi\u{1B}[D\u{1B}[DX\r")
    try terminal.expect("line: \"abcdefgXhi\"")
    try terminal.waitForPrompt("2>")
    terminal.send("size\r")
    try terminal.expect("size 100x30")
  }

  @Test func keysComeOneByOne() throws {
    let terminal = try started()
    terminal.send("keys\r")
    try terminal.wait(for: "key mode") { !terminal.isInLineMode }
    for (typed, name) in [
      ("c", "character(\"c\")"), ("д", "character(\"\\u{0434}\")"), ("\u{1B}[A", "up"),
      ("\u{1B}OD", "left"), ("\r", "enter"), ("\u{3}", "interrupt"), ("\u{1B}", "escape"),
      ("\t", "tab"), ("\u{12}", "control(\"r\")"), ("\u{1B}[5~", "pageUp"),
      ("\u{1B}[200~cdu\u{1B}[201~", "pasted(\"cdu\")"), ("\u{7F}", "backspace"),
    ] {
      terminal.send(typed)
      try terminal.expect("key \(name)")
    }
    terminal.resize(columns: 70, rows: 20)
    try terminal.expect("key redraw")
    terminal.send("q")
    try terminal.waitForPrompt("2>")
    terminal.send("line\r")
    try terminal.expect("line: \"line\"")
  }

  @Test func suspendingAndGoingOnKeepsTheLine() throws {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "-i"],
      environment: ["HOME": folder.path, "PS1": "shell$ ", "BIN": Program.path("LinePrompt")])
    try terminal.waitForPrompt("shell$")
    try terminal.enter("$BIN", prompt: "1>")
    terminal.send("abc")
    try terminal.waitForPrompt("1>", then: " abc")
    terminal.send("\u{1A}")
    try terminal.waitForPrompt("shell$")
    try terminal.enter("stty -a | grep -o ' icanon'", prompt: "shell$")
    let before = terminal.output.count
    terminal.send("fg\r")
    try terminal.expect("abc", since: before)
    try terminal.waitForPrompt("1>", then: " abc")
    terminal.send("\u{1B}[DX\r")
    try terminal.expect("line: \"abXc\"")
    try terminal.waitForPrompt("2>")
    terminal.send("\u{4}")
    try terminal.waitForPrompt("shell$")
  }

  @Test(arguments: [
    "bind -v\n", "bind -e\n", "bind nonsense nonsense\nbind -v\n", "setty -d isig\n",
  ])
  func aUsersOwnKeysDoNotBreakOurPromises(editrc: String) throws {
    try folder.write(editrc, to: ".editrc")
    let terminal = try started()
    terminal.send("half\u{3}")
    try terminal.waitForPrompt("2>")
    terminal.send("hel\t\t")
    try terminal.waitForText("help   hello")
    terminal.send("p\r")
    try terminal.expect("line: \"help\"")
    try terminal.waitForPrompt("3>")
    terminal.paste("a\rb")
    terminal.send("\r")
    try terminal.expect(#"line: "a\nb""#)
  }
}
