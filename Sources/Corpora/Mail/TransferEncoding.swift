/// The encodings that carry bytes through mail (RFC 2045, 6.7 and 6.8).
enum TransferEncoding {
  /// The bytes that a part's body stands for; an unknown encoding is taken as none.
  static func decode(_ body: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
    switch name?.lowercased() {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    case _: Array(body)
    }
  }

  /// - Parameter isWord: whether `_` is a blank, as in an encoded word of a header (RFC 2047).
  static func quotedPrintable(_ body: ArraySlice<UInt8>, isWord: Bool = false) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        decoded.append(isWord && byte == UInt8(ascii: "_") ? 32 : byte)
        continue
      }
      if index + 1 < body.endIndex, let high = hex(body[index]), let low = hex(body[index + 1]) {
        decoded.append(high << 4 | low)
        index += 2
      } else if index < body.endIndex, body[index] == 13 || body[index] == 10 {
        // A soft line break.
        if body[index] == 13 { index += 1 }
        if index < body.endIndex, body[index] == 10 { index += 1 }
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  /// Bytes that are no letters of the alphabet are passed over.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt32
      switch byte {
      case 65...90: value = UInt32(byte - 65)
      case 97...122: value = UInt32(byte - 97 + 26)
      case 48...57: value = UInt32(byte - 48 + 52)
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
