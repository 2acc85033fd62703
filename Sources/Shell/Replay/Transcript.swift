import Text

/// A replay as it is read: each line after its prompt, then what it said, all in one stream.
public struct Transcript {
  /// Columns; fixed, so that a transcript does not depend on a terminal.
  public static let width = 100

  private let output: any Output
  private let screen = Screen(width: Transcript.width, hasColor: false, isTerminal: false)

  public init(_ output: any Output) {
    self.output = output
  }

  public func show(_ line: DisplayText, _ answer: Interpreter.Answer) throws(OutputError) {
    try show([.line(line)] + answer.blocks + (answer.error?.blocks ?? []))
  }

  /// Talk is part of a transcript; hints are not.
  public func show(_ blocks: [Block]) throws(OutputError) {
    for block in blocks {
      switch block {
      case .report(let report): try output.report(report)
      case .hint: continue
      case .line, .paragraph, .labelled, .table, .talk:
        for line in screen.lines(of: block) { try output.answer(screen.drawn(line) + "\n") }
      }
    }
  }
}
