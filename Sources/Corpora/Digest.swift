import CMessageDigest

/// A SHA-256 digest (FIPS 180-4).
public struct Digest: Hashable, Comparable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The digest of a piece of memory.
  public init(of bytes: UnsafeRawBufferPointer) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    if let base = bytes.baseAddress {
      SHA256Update(&context, base.assumingMemoryBound(to: UInt8.self), bytes.count)
    }
    hex = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { sum in
      SHA256Final(sum.baseAddress, &context)
      return String(unsafeUninitializedCapacity: 64) { hex in
        for (index, byte) in sum.enumerated() {
          hex[2 * index] = Self.digit(byte >> 4)
          hex[2 * index + 1] = Self.digit(byte & 15)
        }
        return 64
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// Takes 64 hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    let isHex = hex.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }
    guard hex.utf8.count == 64, isHex else { return nil }
    self.hex = hex
  }

  public static func < (a: Digest, b: Digest) -> Bool { a.hex < b.hex }
}
