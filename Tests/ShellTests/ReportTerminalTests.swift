import TestSupport
import Testing

/// Reports that are shown at a terminal steer it in no way, cells that are exact included.
struct ReportTerminalTests {
  @Test(arguments: [
    ["export", "s.ndjson", "--format", "csv", "--raw"], ["replay", "s.ndjson"],
    ["--session", "s.ndjson", "-c", "export csv --raw"],
  ]) func noSequenceReachesTheTerminal(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("The mayor said \u{1B}[31mred\u{1B}[0m on Monday.\n", to: "a.txt")
    let environment = [
      "XDG_STATE_HOME": folder.path("state"), "NO_COLOR": "1", "TERM": "dumb",
      "FACTDESK_PAGER": "cat",
    ]
    let exported = try Program.run(
      "factdesk", ["--session", "s.ndjson", "a.txt", "-c", "export csv --raw"],
      environment: environment, folder: folder.path)
    #expect(exported.outputText.contains("\u{1B}[31mred"))
    let terminal = try Terminal(
      Program.path("factdesk"), arguments, environment: environment, folder: folder.path,
      columns: 400)
    try terminal.expect("⟦ESC[31m⟧red")
    _ = try terminal.waitForEnd()
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[31m"))
  }
}
