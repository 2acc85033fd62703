/// How a command stands in the history file: one line of UTF-8 for each.
///
/// `\\` is a backslash, `\n` a line feed, `\r` a carriage return, `\e` an escape; any other control
/// character is dropped. Every other text stands as it is.
enum HistoryEntry {
  /// The line for a command, without its line feed.
  static func line(for command: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(command.utf8.count)
    for byte in command.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): line += Array(#"\\"#.utf8)
      case 0x0A: line += Array(#"\n"#.utf8)
      case 0x0D: line += Array(#"\r"#.utf8)
      case 0x1B: line += Array(#"\e"#.utf8)
      case 0x09: line.append(byte)
      case 0..<0x20, 0x7F: break
      default: line.append(byte)
      }
    }
    return line
  }

  /// The command of a line; nil where it is empty, not UTF-8 or not written by `line(for:)`.
  ///
  /// A line that is not UTF-8 would make every older one unreachable in libedit.
  static func command(in line: some Collection<UInt8>) -> String? {
    guard !line.isEmpty else { return nil }
    guard line.contains(UInt8(ascii: "\\")) else {
      return line.contains(0) ? nil : String(validating: line, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var follows = false
    for byte in line {
      guard follows else {
        follows = byte == UInt8(ascii: "\\")
        if !follows { bytes.append(byte) }
        continue
      }
      follows = false
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(byte)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "e"): bytes.append(0x1B)
      default: return nil
      }
    }
    guard !follows, !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
