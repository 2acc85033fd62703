import CMessageDigest

/// A SHA-256 digest (FIPS 180-4).
public struct Digest: Hashable, Sendable {
  /// The 32 bytes, eight to a word, the first byte the highest.
  private let first, second, third, fourth: UInt64

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The digest of a piece of memory.
  public init(of bytes: UnsafeRawBufferPointer) {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes.baseAddress)
    self = withUnsafeTemporaryAllocation(byteCount: Self.length, alignment: 8) { sum in
      nettle_sha256_digest(&context, Self.length, sum.baseAddress)
      return Digest(bytes: UnsafeRawBufferPointer(sum))
    }
  }

  /// Takes 64 hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 2 * Self.length else { return nil }
    let sum = hex.utf8.compactMap(Self.value)
    guard sum.count == 2 * Self.length else { return nil }
    func word(_ index: Int) -> UInt64 {
      sum[16 * index..<16 * (index + 1)].reduce(0) { $0 << 4 | UInt64($1) }
    }
    (first, second, third, fourth) = (word(0), word(1), word(2), word(3))
  }

  private init(bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
    }
    (first, second, third, fourth) = (word(0), word(1), word(2), word(3))
  }

  /// In bytes.
  private static let length = 32

  /// 64 lower-case hexadecimal digits. Made at each call.
  public var hex: String {
    String(unsafeUninitializedCapacity: 2 * Self.length) { hex in
      for (index, word) in [first, second, third, fourth].enumerated() {
        for digit in 0..<16 {
          hex[16 * index + digit] = Self.digit(UInt8(truncatingIfNeeded: word >> (60 - 4 * digit)))
        }
      }
      return 2 * Self.length
    }
  }

  /// The digit of the four low bits.
  private static func digit(_ bits: UInt8) -> UInt8 {
    let value = bits & 15
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The value of a digit; nil for what is none.
  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// Any part of a digest is as good as the whole.
  public func hash(into hasher: inout Hasher) { hasher.combine(first) }
}

extension Digest: Comparable {
  public static func < (a: Digest, b: Digest) -> Bool {
    (a.first, a.second, a.third, a.fourth) < (b.first, b.second, b.third, b.fourth)
  }
}
