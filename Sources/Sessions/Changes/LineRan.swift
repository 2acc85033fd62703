import JSONLines
import Text

/// A line that was typed, with the status it ended with: 0, or the exit status of its error.
public struct LineRan: Hashable, Sendable {
  public let line: UntrustedText
  public let status: Int

  public init(line: UntrustedText, status: Int) {
    self.line = line
    self.status = status
  }
}

extension LineRan: ChangePayload {
  static let word = "ran"

  var members: JSONObject { ["line": .text(line), "status": .integer(status)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(line: try fields.text("line"), status: try fields.number("status", in: 0...255))
  }
}
