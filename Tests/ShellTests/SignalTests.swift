import Glibc
import TestSupport
import Testing

/// Signals at any moment of a session: the terminal stays sane, and what the screen said is saved.
///
/// A moment is a number of bytes that the program has written, so that each run meets the same
/// ones, more or less; `SIGNALS=200` tries as many of them.
struct SignalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
  }

  private static let moments: Int = {
    getenv("SIGNALS").flatMap { Int(String(cString: $0)) } ?? 9
  }()

  private static let lines = [
    "confirm c1 --because seen", "deny c2 --because heard", "load b.txt", "show c5",
    "confirm c5 c6 --because both", "undo", "redo", "claims", "unverified c3", "note c1 \"a note\"",
  ]

  @Test(arguments: 0..<moments)
  func whatTheScreenSaidIsSaved(moment: Int) throws {
    let signal = [SIGTERM, SIGHUP, SIGINT][moment % 3]
    let terminal = try Terminal(
      Program.path("factdesk"), ["a.txt", "--session", "s.ndjson"],
      environment: [
        "HOME": folder.path, "XDG_STATE_HOME": folder.path("state"), "USER": "ana",
        "NO_COLOR": "1", "LANG": "C", "LC_ALL": "C",
      ], folder: folder.path, columns: 100, rows: 40)
    try terminal.expect("a.txt 0+ 0x 0? 4 open >")
    try terminal.wait(for: "edit mode") { !terminal.isInLineMode }
    let start = terminal.output.count
    terminal.send(Self.lines.map { $0 + "\r" }.joined())
    // 7,919 is prime: moments spread over the 3,000 bytes without a pattern.
    let wanted = start + moment * 7_919 % 3_000
    try terminal.wait(for: "\(wanted) bytes") {
      terminal.output.count >= wanted || !terminal.isInLineMode && terminal.output.count > 2_000
    }
    terminal.signal(signal)
    if signal == SIGINT {
      try terminal.wait(for: "the prompt") { !terminal.isInLineMode }
      terminal.send("\u{3}quit\r")
    }
    let ending = try terminal.waitForEnd()
    #expect(ending == .exited(signal == SIGINT ? 0 : 128 + signal))
    #expect(terminal.isSane)
    // A prompt says that the line before it was run and is on the disk; the first one follows the
    // load. A line that Control-C drops is not recorded.
    let prompts = count("open > ", in: terminal.output)
    let saved = count("\"change\":\"ran\"", in: try folder.bytes(of: "s.ndjson"))
    #expect(signal == SIGINT || prompts <= saved)
    let again = try Program.run(
      "factdesk", ["--session", "s.ndjson", "-c", "status"],
      environment: ["XDG_STATE_HOME": folder.path("state"), "USER": "ana"], folder: folder.path)
    #expect(again.ending == .exited(0), "\(again.errorText)")
  }

  private func count(_ words: String, in bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).ranges(of: words).count
  }
}
