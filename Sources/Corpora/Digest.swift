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
    var sum = [UInt8](repeating: 0, count: 32)
    SHA256Final(&sum, &context)
    let digits = Array("0123456789abcdef".utf8)
    hex = String(
      decoding: sum.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Takes 64 hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    let isHex = hex.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }
    guard hex.utf8.count == 64, isHex else { return nil }
    self.hex = hex
  }

  public static func < (a: Digest, b: Digest) -> Bool { a.hex < b.hex }
}
