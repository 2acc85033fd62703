import Glibc
import LineEditor
import Text

/// Reads a line, runs it, shows what it said; until there is no more.
public struct ShellLoop {
  private let desktop: Desktop
  private let output: any Output
  /// Whether a command that fails ends the loop.
  private let stopsAtError: Bool

  public init(_ desktop: Desktop, output: any Output, stopsAtError: Bool) {
    self.desktop = desktop
    self.output = output
    self.stopsAtError = stopsAtError
  }

  /// How a run of lines ended.
  public enum End: Hashable, Sendable {
    /// All was run, or `quit` was: `failures` lines failed.
    case done(failures: Int)
    case terminated(signal: Int32)
  }

  /// - Parameter place: names the line in an error, "script:3"; nil at a prompt.
  public func run(_ source: any LineSource, place: () -> DisplayText?) throws(OutputError) -> End {
    var failures = 0
    while true {
      switch desktop.next(from: source) {
      case .line(let line):
        Interruption.clear()
        let answer = desktop.run(line)
        try desktop.show(answer, at: place(), on: output)
        if answer.error != nil { failures += 1 }
        if stopsAtError, case .interrupted = answer.error { return .terminated(signal: SIGINT) }
        if answer.isLast || (stopsAtError && failures > 0) { return .done(failures: failures) }
        if let signal = Interruption.ending { return .terminated(signal: signal) }
      case .interrupted: continue
      case .endOfInput: return .done(failures: failures)
      case .terminated(let signal): return .terminated(signal: signal)
      case .failed(let number): throw .failed(errno: number)
      }
    }
  }
}
