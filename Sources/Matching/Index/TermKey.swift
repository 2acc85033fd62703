/// A folded and stemmed word as 16 bytes: what search and matching compare instead of strings.
///
/// A term of up to 16 UTF-8 bytes is the key itself, first byte lowest. A longer one keeps its
/// first 8 bytes and a 56-bit hash of the whole; the byte 0xFF, which UTF-8 never holds, marks it.
public struct TermKey: Hashable, Sendable {
  let low: UInt64
  let high: UInt64

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a term's bytes, at least one.
  init(_ bytes: some Collection<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count: UInt64 = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      if count < 8 {
        low |= UInt64(byte) << (8 * count)
      } else if count < 16 {
        high |= UInt64(byte) << (8 * (count - 8))
      }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      count += 1
    }
    if count > 16 { high = 0xFF << 56 | hash >> 8 }
    self.init(low: low, high: high)
  }

  /// The key of ASCII letters and digits, at most 16, stemmed; 16 bytes can be read.
  ///
  /// Without branches where text gives no pattern to them.
  @inline(__always)
  init(plain raw: UnsafeRawPointer, count length: Int) {
    let lower: UInt64 = 0x2020_2020_2020_2020
    let last = raw.load(fromByteOffset: length - 1, as: UInt8.self) | 0x20
    let before = raw.load(fromByteOffset: max(0, length - 2), as: UInt8.self) | 0x20
    let third = raw.load(fromByteOffset: max(0, length - 3), as: UInt8.self) | 0x20
    let isPlural =
      Self.one(length > 3) & Self.one(last == 0x73) & Self.one(before != 0x73)
      & Self.one(before != 0x75) & Self.one(before != 0x69)
    let isIES =
      isPlural & Self.one(length > 4) & Self.one(before == 0x65) & Self.one(third == 0x69)
    let count = length - isPlural - isIES
    var low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) | lower
    var high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) | lower
    low &= ~0 >> UInt64(truncatingIfNeeded: max(0, 64 - 8 * count))
    high &= ~0 >> UInt64(truncatingIfNeeded: min(64, max(0, 128 - 8 * count)))
    if isIES != 0 {
      // The i that is last now becomes y.
      if count <= 8 {
        low |= 0x10 << UInt64(8 * count - 8)
      } else {
        high |= 0x10 << UInt64(8 * count - 72)
      }
    }
    self.init(low: low, high: high)
  }

  @inline(__always)
  private static func one(_ condition: Bool) -> Int { condition ? 1 : 0 }

  /// Whether the key holds only the beginning of its term.
  var isCut: Bool { high >> 56 == 0xFF }

  /// The bytes of the term; of a long one the first 8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: low >> (8 * UInt64(index)))
      if byte == 0 { return bytes }
      bytes.append(byte)
    }
    if isCut { return bytes }
    for index in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: high >> (8 * UInt64(index)))
      if byte == 0 { return bytes }
      bytes.append(byte)
    }
    return bytes
  }

  /// A well mixed number for tables.
  @inline(__always)
  var mixed: UInt64 {
    let folded = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return (folded ^ (folded >> 32)) &* 0xD6E8_FEB8_6659_FD93
  }
}
