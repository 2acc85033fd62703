import JSONLines

/// A step whose changes no longer count.
public struct StepUndone: Hashable, Sendable {
  public let undoes: Int

  public init(undoes: Int) {
    self.undoes = undoes
  }
}

extension StepUndone: ChangePayload {
  static let word = "undone"

  var members: JSONObject { ["undoes": .integer(undoes)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(undoes: try fields.number("undoes"))
  }
}
