extension JSONValue {
  /// One line of JSON without its line break: no blanks, members in order; U+0000–001F,
  /// U+007F–009F, U+2028/9 and the bidi controls as `\uXXXX`.
  public var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of `line`: for output that is written in large blocks.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .bigInteger(let digits): bytes.append(contentsOf: digits.utf8)
    case .decimal(let value):
      precondition(value.isFinite, "JSON has no such number")
      // The shortest digits that read back as the same number.
      bytes.append(contentsOf: value.description.utf8)
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object): object.write(to: &bytes)
    }
  }

  /// Appends a string in quotation marks.
  static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        guard let escape = escape(at: index, in: utf8) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(UInt8(ascii: "\\"))
        if escape.scalar == 0x22 || escape.scalar == 0x5C {
          bytes.append(UInt8(escape.scalar))
        } else {
          bytes.append(UInt8(ascii: "u"))
          for shift in [12, 8, 4, 0] {
            bytes.append(hexadecimalDigits[Int(escape.scalar >> shift & 0xF)])
          }
        }
        index += escape.length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hexadecimalDigits = Array("0123456789abcdef".utf8)

  /// The scalar that begins at a byte and its length in bytes, where it must not stand for itself.
  ///
  /// Only four lead bytes begin such a scalar: all others are passed over at one comparison each.
  private static func escape(at index: Int, in utf8: UnsafeBufferPointer<UInt8>)
    -> (scalar: UInt32, length: Int)?
  {
    let byte = utf8[index]
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return (UInt32(byte), 1)
    // U+0080–009F.
    case 0xC2:
      return utf8[index + 1] < 0xA0 ? (UInt32(utf8[index + 1]), 2) : nil
    // U+061C, the Arabic letter mark.
    case 0xD8: return utf8[index + 1] == 0x9C ? (0x061C, 2) : nil
    case 0xE2:
      let scalar = 0x2000 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
      switch scalar {
      // Marks of direction; line and paragraph separator, embeddings and overrides; isolates.
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }
}

extension JSONObject {
  /// Appends the bytes of the object's line; see `JSONValue.write(to:)`.
  public func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONValue.write(member.key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      member.value.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}
