/// Strings of a JSON text.
extension JSONReader {
  /// Reads a string at whose opening quotation mark the reader stands.
  mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    let isASCII = skipPlain()
    if byte == UInt8(ascii: "\"") {
      defer { index += 1 }
      if isASCII { return String(decoding: bytes[start..<index], as: UTF8.self) }
      return try validated(UnsafeBufferPointer(rebasing: bytes[start..<index]), from: start)
    }
    var collected: [UInt8] = []
    collected.reserveCapacity(min(bytes.count - start, Self.mostAhead))
    collected.append(contentsOf: bytes[start..<index])
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        let string = try collected.withUnsafeBufferPointer { buffer throws(JSONError) in
          try validated(buffer, from: start)
        }
        index += 1
        return string
      case UInt8(ascii: "\\"):
        collected.append(contentsOf: try escaped().utf8)
      case 0..<0x20:
        throw error("a control character in a string")
      default:
        let run = index
        _ = skipPlain()
        collected.append(contentsOf: bytes[run..<index])
      }
    }
    throw error("the string has no end")
  }

  /// Skips what stands for itself in a string; whether it is ASCII, which needs no validation.
  private mutating func skipPlain() -> Bool {
    var seenEight: UInt64 = 0
    if let base = UnsafeRawPointer(bytes.baseAddress) {
      while index + 8 <= bytes.count {
        let eight = (base + index).loadUnaligned(as: UInt64.self)
        guard !Self.holdsMark(eight) else { break }
        seenEight |= eight
        index += 8
      }
    }
    var seen: UInt8 = seenEight & Self.each(0x80) == 0 ? 0 : 0x80
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
      seen |= byte
      index += 1
    }
    return seen < 0x80
  }

  /// Room that is made ahead for a string with escapes, in bytes: most end within it.
  private static let mostAhead = 1 << 14

  /// Whether one of eight bytes is a control character, a quotation mark or a backslash: L. Lamport,
  /// "Multiple byte processing with full-word instructions" (1975).
  @inline(__always)
  private static func holdsMark(_ eight: UInt64) -> Bool {
    func zeros(_ value: UInt64) -> UInt64 { (value &- each(1)) & ~value }
    let controls = (eight &- each(0x20)) & ~eight
    let marks =
      controls | zeros(eight ^ each(UInt8(ascii: "\""))) | zeros(eight ^ each(UInt8(ascii: "\\")))
    return marks & each(0x80) != 0
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private func validated(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(JSONError)
    -> String
  {
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw JSONError(offset: start, why: "the string is not UTF-8")
    }
    return string
  }

  /// Reads an escape at whose backslash the reader stands.
  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    index += 1
    guard let letter = byte else { throw error("the string has no end") }
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try codeUnits()
    default:
      index -= 1
      throw error("no such escape")
    }
  }

  /// Reads the digits after `\u`, and those of the second half of a surrogate pair.
  private mutating func codeUnits() throws(JSONError) -> Unicode.Scalar {
    let start = index
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\"), take("u"), case let second = try fourDigits(),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONError(offset: start, why: "half a surrogate pair") }
    return scalar
  }

  private mutating func fourDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = hexadecimal(byte) else {
        throw error("four hexadecimal digits are missing")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
