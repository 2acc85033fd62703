/// Where the shell's lines come from: a terminal, a pipe, a script, a test.
public protocol LineSource: AnyObject {
  /// Waits for the next line. A source that nobody looks at shows no prompt.
  func next(prompt: Prompt) -> LineInput

  /// Shows a prompt and waits for one key; nil where only whole lines come.
  func key(prompt: Prompt) -> Key?

  /// The commands that were typed, in earlier sessions and in other shells too, oldest first;
  /// number 1 of `!1` is the first.
  var remembered: [String] { get }
}

extension LineSource {
  public var remembered: [String] { [] }
  public func key(prompt: Prompt) -> Key? { nil }
}
