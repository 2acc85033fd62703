import LineEditor

/// A prompt whose pastes are given line by line: what was pasted as three commands and sent with
/// one Enter runs as three.
///
/// A line break inside quotation marks parts nothing. Control-C during one of the commands drops
/// those that have not run.
public final class PastedLines: LineSource {
  private let source: any LineSource
  private var waiting: [String] = []

  public init(_ source: any LineSource) {
    self.source = source
  }

  public func next(prompt: Prompt) -> LineInput {
    if !waiting.isEmpty {
      guard !Interruption.isRequested else {
        waiting = []
        return Interruption.ending.map { .terminated(signal: $0) } ?? .interrupted
      }
      return .line(waiting.removeFirst())
    }
    let input = source.next(prompt: prompt)
    guard prompt.purpose == .command, case .line(let text) = input else { return input }
    waiting = Self.lines(of: text)
    return .line(waiting.isEmpty ? text : waiting.removeFirst())
  }

  /// None before all lines of a paste were given.
  public func key(prompt: Prompt) -> Key? { waiting.isEmpty ? source.key(prompt: prompt) : nil }

  public var remembered: [String] { source.remembered }

  /// The lines of a text, parted at line feeds outside quotation marks (see `Word.split`).
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var mark: Unicode.Scalar?
    var isTaken = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", mark == nil {
        lines.append(String(line))
        line = String.UnicodeScalarView()
        isTaken = false
        continue
      }
      line.append(scalar)
      if isTaken {
        isTaken = false
      } else if scalar == "\\", mark != "'" {
        isTaken = true
      } else if scalar == mark {
        mark = nil
      } else if mark == nil, scalar == "\"" || scalar == "'" {
        mark = scalar
      }
    }
    return lines + [String(line)]
  }
}
