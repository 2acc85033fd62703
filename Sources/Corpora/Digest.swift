import CMessageDigest
import Text

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
    var running = Running()
    running.add(bytes)
    self = running.digest()
  }

  /// Takes 64 hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    var hex = hex
    let digest = hex.withUTF8 { digits -> Digest? in
      guard digits.count == 2 * Self.length, let first = Self.word(digits, 0),
        let second = Self.word(digits, 1), let third = Self.word(digits, 2),
        let fourth = Self.word(digits, 3)
      else { return nil }
      return Digest(first, second, third, fourth)
    }
    guard let digest else { return nil }
    self = digest
  }

  init(bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
    }
    self.init(word(0), word(1), word(2), word(3))
  }

  private init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
  }

  /// In bytes.
  static let length = 32

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

  /// Sixteen of the digits; nil where one of them is none.
  private static func word(_ digits: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64? {
    var word: UInt64 = 0
    for digit in digits[16 * index..<16 * (index + 1)] {
      guard let value = value(of: digit) else { return nil }
      word = word << 4 | UInt64(value)
    }
    return word
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

extension Digest {
  func pack(into writer: inout PackedWriter) {
    for word in [first, second, third, fourth] { writer.write(bits: word) }
  }

  init(from reader: inout PackedReader) throws(PackedDamage) {
    self.init(
      try reader.bits(), try reader.bits(), try reader.bits(), try reader.bits())
  }
}
