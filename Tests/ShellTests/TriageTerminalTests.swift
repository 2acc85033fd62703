import TestSupport
import Testing

/// Claims gone through at a real terminal, a key each.
struct TriageTerminalTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  @Test func oneKeyDecidesAndControlCLeaves() throws {
    let terminal = try seat.loaded()
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
    let terminal = try seat.loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    terminal.send("\u{1B}[200~ddd\u{1B}[201~s")
    try terminal.waitForText("2 of 4 [")
    terminal.send("q")
    try terminal.waitForPrompt(Seat.loadedPrompt)
  }

  @Test func aPasteAmongKeysIsSaidToBeLeftOut() throws {
    let terminal = try seat.loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    terminal.send("\u{1B}[200~ddd\u{1B}[201~")
    try terminal.waitForText("what was pasted is no key")
    terminal.send("x")
    try terminal.waitForText("x is no key here: c confirm")
    terminal.send("q")
    try terminal.waitForPrompt(Seat.loadedPrompt)
  }

  @Test func escapeLeavesWhatAKeyAsks() throws {
    let terminal = try seat.loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    for key in ["n", "e", ":", "/"] {
      let start = terminal.output.count
      terminal.send(key + "half a word\u{1B}")
      try terminal.expect("1 of 4 [", since: start)
    }
    terminal.send("q")
    try terminal.waitForPrompt(Seat.loadedPrompt)
    #expect(
      !terminal.screen.text.contains("half a word") || !terminal.screen.text.contains("Noted"))
  }

  @Test func eachKeyIsOnTheDiskBeforeTheNextClaimIsDrawn() throws {
    let terminal = try seat.loaded()
    terminal.send("next\r")
    try terminal.waitForText("1 of 4 [")
    for (count, key) in ["c", "d", "u"].enumerated() {
      terminal.send(key)
      try terminal.waitForText("\(count + 2) of 4, \(count + 1) decided")
      let session = try seat.folder.text(of: "s.ndjson")
      #expect(session.ranges(of: "\"change\":\"verdict\"").count == count + 1)
    }
  }

  @Test(arguments: [[:], ["TERM": "dumb"]])
  func withoutSingleKeysEnterEndsEach(environment: [String: String]) throws {
    let terminal = try seat.started(
      ["a.txt", "--session", "s.ndjson"], environment: environment)
    try terminal.expect(" open >")
    try terminal.wait(for: "edit mode") { !terminal.isInLineMode }
    terminal.send("set keys off\rnext\r")
    try terminal.expect("1 of 4 [")
    terminal.send("d\r")
    try terminal.expect("2 of 4, 1 decided")
    terminal.send("n\r")
    try terminal.expect("n wants words: n TEXT")
    terminal.send("n ask again\rq\r")
    try terminal.expect("Left at 2 of 4")
    #expect(try seat.folder.text(of: "s.ndjson").contains("ask again"))
  }
}
