extension JSONValue {
  /// One line of JSON without its line break: no blanks, members in order; U+0000–001F,
  /// U+007F–009F, U+2028/9 and the bidi controls as `\uXXXX`.
  public var line: String {
    var line = ""
    write(to: &line)
    return line
  }

  private func write(to line: inout String) {
    switch self {
    case .null: line += "null"
    case .bool(let value): line += value ? "true" : "false"
    case .integer(let value): line += String(value)
    case .decimal(let value):
      precondition(value.isFinite, "JSON has no such number")
      line += String(value)
    case .string(let value): writeJSONString(value, to: &line)
    case .array(let elements):
      line += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { line += "," }
        element.write(to: &line)
      }
      line += "]"
    case .object(let object):
      line += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { line += "," }
        writeJSONString(member.key, to: &line)
        line += ":"
        member.value.write(to: &line)
      }
      line += "}"
    }
  }
}

private func writeJSONString(_ string: String, to line: inout String) {
  line += "\""
  for scalar in string.unicodeScalars {
    switch scalar.value {
    case 0x22: line += "\\\""
    case 0x5C: line += "\\\\"
    case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E,
      0x2066...0x2069:
      let digits = String(scalar.value, radix: 16, uppercase: false)
      line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: line.unicodeScalars.append(scalar)
    }
  }
  line += "\""
}
