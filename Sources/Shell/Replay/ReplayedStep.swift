import JSONLines
import Sessions
import Text

/// One line that was run again.
struct ReplayedStep {
  /// As it was recorded.
  let event: SessionEvent
  let line: UntrustedText
  /// What it ended with then.
  let status: Int
  /// Whether the line was run; false for one of a session that was merged, which only stands.
  let isRun: Bool
  let prompt: DisplayText
  let answer: Interpreter.Answer
  /// What it records now.
  let events: [SessionEvent]
  let world: World
}

extension ReplayedStep {
  /// What it said, its error last.
  var said: [Block] { answer.blocks + (answer.error?.blocks ?? []) }

  /// The line with its place and what it said, for other programs.
  func record(width: Int) -> JSONObject {
    let screen = Screen(width: width, hasColor: false, isTerminal: false)
    return [
      "record": "line", "step": .integer(event.step), "at": .string(event.at.iso),
      "by": RecordWriting.text(event.by), "line": RecordWriting.text(line),
      "status": .integer(status), "failed": .bool(answer.error != nil),
      "said": .array(said.flatMap { screen.lines(of: $0) }.map { .string($0.words) }),
    ]
  }
}
