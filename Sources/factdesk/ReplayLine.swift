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

  @ArgumentParser.Flag(help: "Say what would differ today (not built yet).")
  var audit = false

  @ArgumentParser.Flag(help: "Wait for a key after each line.")
  var step = false

  @ArgumentParser.Option(help: "Stop after the first line that touches this claim.")
  var until: String?

  @ArgumentParser.Option(help: "Where the documents are now; they are found by their digests.")
  var corpus: String?

  func run() throws {
    guard !audit else { throw Ending.status(of: CommandError.notYet("replay --audit")) }
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      let replay = try Replay(
        path: session, options: ReplayOptions(corpus: corpus, until: until))
      let transcript = Transcript(output)
      let waiting = step && TerminalLineEditor.isUsable
      let editor =
        waiting
        ? TerminalLineEditor(program: "factdesk", history: nil) { _, offset in
          .none(at: offset)
        } : nil
      let end = try replay.run(width: Transcript.width) { line, answer in
        try transcript.show(line, answer)
        return editor.map { goesOn($0) } ?? true
      }
      editor?.leaveKeys()
      try transcript.show(replay.closing(of: end))
    }
  }

  /// Waits for a key; q, Control-C and Control-D stop.
  private func goesOn(_ editor: TerminalLineEditor) -> Bool {
    switch editor.key() {
    case .character("q"), .interrupt, .endOfInput, .terminated: false
    case .character, .enter, .tab, .backspace, .delete, .escape, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .control, .pasted, .redraw, .unknown:
      true
    }
  }
}
