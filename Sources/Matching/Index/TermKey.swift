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

  /// The key of ASCII letters and digits, at most 16, stemmed; 16 bytes from their first and 8 before
  /// their end can be read.
  ///
  /// Without branches where text gives no pattern to them.
  @inline(__always)
  init(plain raw: UnsafeRawPointer, count length: Int) {
    let lower: UInt64 = 0x2020_2020_2020_2020
    let tail =
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)) | lower
    let (last, before, third) = (tail >> 56, tail >> 48 & 0xFF, tail >> 40 & 0xFF)
    // A letter i, s or u, by its lower bits and the one that digits do not have.
    let isKept = (1 << 0x09 | 1 << 0x13 | 1 << 0x15) >> (before & 0x1F) & before >> 6
    let isPlural = Self.isZero(last ^ 0x73) & ~isKept & Self.isAbove(3, length)
    let isIES = isPlural & Self.isZero((before ^ 0x65) | (third ^ 0x69)) & Self.isAbove(4, length)
    let count = UInt64(truncatingIfNeeded: length) &- isPlural &- isIES
    // All bits where the term reaches into the second half, fills it, ends there.
    let reaches = 0 &- ((count >> 3 | count >> 4) & 1)
    let fills = 0 &- (count >> 4)
    let ends = 0 &- ((count &- 1) >> 3)
    let inside = 1 &<< (8 &* count) &- 1
    // The i that is last now becomes y.
    let y = isIES &<< (8 &* count &- 4)
    let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) | lower
    let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) | lower
    self.init(
      low: low & (inside | reaches) | y & ~ends,
      high: high & (inside & reaches | fills) | y & ends)
  }

  /// 1 of 0, else 0.
  @inline(__always)
  private static func isZero(_ value: UInt64) -> UInt64 { (value &- 1) >> 63 }

  /// 1 of a length above `limit`, else 0.
  @inline(__always)
  private static func isAbove(_ limit: Int, _ length: Int) -> UInt64 {
    UInt64(bitPattern: Int64(limit &- length)) >> 63
  }

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
