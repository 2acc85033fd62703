/// Where the shell's lines come from: a terminal, a pipe, a script, a test.
public protocol LineSource: AnyObject {
  /// Waits for the next line. A source that nobody looks at shows no prompt.
  func next(prompt: Prompt) -> LineInput
}
