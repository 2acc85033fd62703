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
