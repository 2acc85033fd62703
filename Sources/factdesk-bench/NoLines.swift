import LineEditor

/// An input without a line.
final class NoLines: LineSource {
  func next(prompt: Prompt) -> LineInput { .endOfInput }
}
