import TestSupport
import Testing

/// Many claims at once at a real terminal, and names of commands cut short.
struct BulkTerminalTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private static let question = "Change 4 claims? [y/N] >"

  @Test func aYesChangesWhatTheQueryFound() throws {
    let terminal = try seat.loaded()
    try terminal.enter("deny where document:d1", prompt: Self.question)
    try terminal.waitForText("4 claims would change:")
    try terminal.enter("y", prompt: "a.txt 0✓ 4✗ 0? 0 open >")
    try terminal.enter("undo", prompt: Seat.loadedPrompt)
  }

  @Test(arguments: ["n", "", "\u{3}"]) func anythingElseChangesNothing(reply: String) throws {
    let terminal = try seat.loaded()
    try terminal.enter("confirm where worth:>=0", prompt: Self.question)
    if reply == "\u{3}" {
      try terminal.enter("", key: reply, prompt: Seat.loadedPrompt)
    } else {
      try terminal.enter(reply, prompt: Seat.loadedPrompt)
    }
    try terminal.waitForText("Nothing was changed.")
  }

  @Test func theBeginningOfACommandWillDo() throws {
    let terminal = try seat.loaded()
    try terminal.enter("confi c1", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    try terminal.enter("log --all", prompt: "a.txt 1✓ 0✗ 0? 3 open >")
    try terminal.waitForText("ana  confirm c1")
  }

  @Test func tabKnowsWhatAQueryAsksFor() throws {
    let terminal = try seat.loaded()
    terminal.send("confirm where spe\trui\t")
    try terminal.waitForPrompt(Seat.loadedPrompt, then: " confirm where speaker:\"Ana Ruiz\"")
  }
}
