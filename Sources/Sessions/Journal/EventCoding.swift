import JSONLines

extension SessionHeader {
  /// The newest journal format that is read and the one that is written.
  public static let format = 1

  /// The header's line without its hash.
  var json: JSONObject {
    [
      "factdesk": .string("session"), "format": .integer(Self.format), "program": .string(program),
      "at": .string(at.iso), "by": .text(by),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      program: try fields.string("program"), at: try fields.timestamp("at"),
      by: try fields.text("by"))
  }
}

extension SessionEvent {
  /// The event's line without its hash.
  public var json: JSONObject {
    let payload = change.payload
    var line: JSONObject = [
      "n": .integer(number), "step": .integer(step), "at": .string(at.iso), "by": .text(by),
      "change": .string(type(of: payload).word),
    ]
    for member in payload.members.members { line[member.key] = member.value }
    return line
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      number: try fields.number("n", in: 1...LineFields.largest),
      step: try fields.number("step", in: 1...LineFields.largest),
      at: try fields.timestamp("at"), by: try fields.text("by"), change: try SessionChange(fields))
  }
}
