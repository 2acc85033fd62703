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
    digits = claims.map { Self.mark(of: $0) }.joined()
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
    var hash: UInt32 = 0x811C_9DC5
    for byte in words { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: length - digits.count) + digits
  }
}
