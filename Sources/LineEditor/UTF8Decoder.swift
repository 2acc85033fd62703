/// Turns bytes that arrive one at a time into scalars; what is not UTF-8 becomes U+FFFD.
struct UTF8Decoder {
  private var value: UInt32 = 0
  private var missing = 0
  /// The values that the sequence under way may have: overlong forms and surrogates fall outside.
  private var lowest: UInt32 = 0

  /// Takes a byte. The result holds nothing inside a sequence, two scalars where a broken sequence
  /// meets the beginning of the next one.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    if missing > 0 {
      guard byte & 0xC0 == 0x80 else {
        missing = 0
        return ["\u{FFFD}"] + take(byte)
      }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      guard missing == 0 else { return [] }
      return [value >= lowest ? Unicode.Scalar(value) ?? "\u{FFFD}" : "\u{FFFD}"]
    }
    switch byte {
    case 0..<0x80: return [Unicode.Scalar(byte)]
    case 0xC2..<0xE0: begin(byte & 0x1F, missing: 1, lowest: 0x80)
    case 0xE0..<0xF0: begin(byte & 0x0F, missing: 2, lowest: 0x800)
    case 0xF0..<0xF5: begin(byte & 0x07, missing: 3, lowest: 0x10000)
    default: return ["\u{FFFD}"]
    }
    return []
  }

  private mutating func begin(_ bits: UInt8, missing: Int, lowest: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.lowest = lowest
  }
}
