/// windows-1252, which is also what the labels "iso-8859-1" and "ascii" mean on the web.
enum Windows1252 {
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if byte >= 0xA0 {
        text.append(0xC0 | byte >> 6)
        text.append(0x80 | byte & 0x3F)
      } else if let scalar = Unicode.Scalar(high[Int(byte) - 0x80]) {
        text += UTF8.encode(scalar) ?? UTF8.CodeUnit.replacement
      }
    }
    return DecodedText(utf8: text, encoding: "windows-1252")
  }

  /// 0x80–0x9F. Source: WHATWG Encoding, index-windows-1252.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension UTF8.CodeUnit {
  /// U+FFFD in UTF-8.
  static var replacement: UTF8.EncodedScalar { UTF8.encodedReplacementCharacter }
}
