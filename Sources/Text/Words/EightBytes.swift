/// Eight bytes of UTF-8 looked at together, by arithmetic that carries no bit from one byte to the
/// next: L. Lamport, "Multiple byte processing with full-word instructions" (1975).
///
/// Each question is answered with the top bits of the bytes it is true of. Public, as what is only
/// `package` is not inlined into another module.
public struct EightBytes: Sendable {
  /// The first byte is the lowest.
  public let value: UInt64

  @inlinable @inline(__always)
  init(_ value: UInt64) { self.value = value }

  /// The eight bytes from an address on, or as many as there are with zeros after them.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeRawPointer, of count: Int = 8) {
    if count >= 8 {
      value = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    } else {
      value = (0..<max(0, count)).reduce(0) { value, index in
        value | UInt64(bytes.load(fromByteOffset: index, as: UInt8.self)) << UInt64(8 * index)
      }
    }
  }

  /// Bytes outside ASCII.
  @inlinable @inline(__always)
  public var foreign: UInt64 { value & Self.tops }

  /// ASCII letters and digits.
  @inlinable @inline(__always)
  public var lettersAndDigits: UInt64 {
    let lower = (value | Self.each(0x20)) & ~Self.tops
    let digit = value & ~Self.tops
    let letters = Self.among(lower, 0x61, 0x7A)
    return (letters | Self.among(digit, 0x30, 0x39)) & ~value & Self.tops
  }

  /// ASCII letters.
  @inlinable @inline(__always)
  public var letters: UInt64 {
    Self.among((value | Self.each(0x20)) & ~Self.tops, 0x61, 0x7A) & ~value & Self.tops
  }

  /// The bytes with ASCII letters in lower case.
  @inlinable @inline(__always)
  public var lowercased: EightBytes { EightBytes(value | among(0x41...0x5A) >> 2) }

  /// The first `count` bytes with zeros after them.
  @inlinable @inline(__always)
  public func prefix(_ count: Int) -> UInt64 { value & ~(.max << UInt64(8 * count)) }

  /// Bytes of a range within ASCII.
  @inlinable @inline(__always)
  public func among(_ range: ClosedRange<UInt8>) -> UInt64 {
    let low = UInt64(range.lowerBound)
    return Self.among(value & ~Self.tops, low, UInt64(range.upperBound)) & ~value & Self.tops
  }

  /// One byte of ASCII.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 { Self.zeros(value ^ Self.each(UInt64(byte))) }

  /// All bits of the bytes before the first whose top bit is not among `tops`.
  @inlinable @inline(__always)
  public static func run(_ tops: UInt64) -> UInt64 {
    let others = ~tops & Self.tops
    return (others & (0 &- others)) &>> 7 &- 1
  }

  /// Top bits side by side, the first byte's lowest.
  @inlinable @inline(__always)
  public static func gathered(_ tops: UInt64) -> UInt64 {
    ((tops >> 7) &* 0x0102_0408_1020_4080) >> 56
  }

  @inlinable @inline(__always)
  static var tops: UInt64 { 0x8080_8080_8080_8080 }

  @inlinable @inline(__always)
  static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Of bytes without their top bits those in a range; other bits of the answer mean nothing.
  @inlinable @inline(__always)
  static func among(_ low: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    (low &+ each(0x80 &- first)) & ~(low &+ each(0x7F &- last))
  }

  @inlinable @inline(__always)
  static func zeros(_ value: UInt64) -> UInt64 { ~((value & ~tops) &+ ~tops | value) & tops }
}

extension EightBytes {
  /// The first place of a byte of ASCII in a stretch; nil where it is not there.
  @inlinable
  public static func firstPlace(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let found = EightBytes(base + index).equal(to: byte)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return (index..<range.upperBound).first { bytes[$0] == byte }
  }
}
