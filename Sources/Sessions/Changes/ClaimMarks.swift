/// Short hashes of claims' words, eight hexadecimal digits each, one after the other.
///
/// FNV-1a of the UTF-8 bytes, 32 bits (Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash
/// Algorithm"): enough to tell the sentences of one text apart, and nothing is proved by them.
public struct ClaimMarks: Hashable, Sendable {
  let digits: String

  init(digits: String) {
    self.digits = digits
  }

  /// - Parameter claims: the words of each.
  public init(_ claims: [some Sequence<UInt8>]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(claims.count * Self.length)
    for claim in claims { Self.append(Self.hash(of: claim), to: &bytes) }
    digits = String(decoding: bytes, as: UTF8.self)
  }

  /// The mark of each claim; whatever else the digits are cut into tells nothing.
  public var each: [String] {
    let bytes = Array(digits.utf8)
    return stride(from: 0, to: bytes.count - bytes.count % Self.length, by: Self.length).map {
      String(decoding: bytes[$0..<$0 + Self.length], as: UTF8.self)
    }
  }

  private static let length = 8

  /// The mark of some words.
  public static func mark(of words: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    append(hash(of: words), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ hash: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 28, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: hash >> UInt32(shift)) & 15
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  private static func hash(of words: some Sequence<UInt8>) -> UInt32 {
    words.withContiguousStorageIfAvailable(hash) ?? Array(words).withUnsafeBufferPointer(hash)
  }

  private static func hash(_ words: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in words { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}
