import ArgumentParser
import Glibc
import LineEditor
import Shell

/// `factdesk replay SESSION`.
struct ReplayLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run the lines of a session again and print the transcript")

  @Argument(help: "The session file.", completion: .file())
  var session: String

  @ArgumentParser.Flag(
    help: "Say line by line what would differ today; the status is 1 where anything would.")
  var audit = false

  @ArgumentParser.Flag(help: "Wait for a key before each further line; q stops.")
  var step = false

  @ArgumentParser.Option(help: "Show from the first line that touches this claim, or this step.")
  var from: String?

  @ArgumentParser.Option(help: "Stop after the first line that touches this claim, or this step.")
  var until: String?

  @ArgumentParser.Option(help: "Wait so many seconds after each line.")
  var speed: Double?

  @ArgumentParser.Option(help: "Where the documents are now; they are found by their digests.")
  var corpus: String?

  func run() throws {
    let options = ReplayOptions(corpus: corpus, from: from, until: until)
    guard !audit else { return try Ending.running(.audit(session, options)) }
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      let replay = try Replay(path: session, options: options)
      let transcript = Transcript(output)
      let waiting = step && TerminalLineEditor.isUsable
      let editor =
        waiting
        ? TerminalLineEditor(program: "factdesk", history: nil) { _, offset in
          .none(at: offset)
        } : nil
      var shown = 0
      var isStopped = false
      let end = try replay.run(width: Transcript.width) { line, answer in
        if shown > 0 {
          if let speed, speed > 0 { usleep(UInt32(min(speed, 3600) * 1_000_000)) }
          isStopped = editor.map { !goesOn($0) } ?? false
        }
        guard !isStopped else { return false }
        try transcript.show(line, answer)
        shown += 1
        return true
      }
      if isStopped {
        try transcript.show([.talk("Stopped after \(shown) of \(replay.lineCount) lines.")])
      } else {
        try transcript.show(replay.closing(of: end))
      }
    }
  }

  /// Waits for a key; q, Control-C and Control-D stop.
  private func goesOn(_ editor: TerminalLineEditor) -> Bool {
    switch editor.key(prompt: Prompt("[any key: the next line, q: stop]")) ?? .endOfInput {
    case .character("q"), .interrupt, .endOfInput, .terminated: false
    case .character, .enter, .tab, .backspace, .delete, .escape, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .control, .pasted, .redraw, .unknown:
      true
    }
  }
}
