import JSONLines

/// An undone step whose changes count again.
public struct StepRedone: Hashable, Sendable {
  public let redoes: Int

  public init(redoes: Int) {
    self.redoes = redoes
  }
}

extension StepRedone: ChangePayload {
  static let word = "redone"

  var members: JSONObject { ["redoes": .integer(redoes)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(redoes: try fields.number("redoes"))
  }
}
