/// The identity of a word: a 64-bit hash of its bytes, the same whether they are taken in one by one
/// or eight at a time.
///
/// Each eight bytes, zeros after the last, are multiplied in and folded (D. Knuth, The Art of
/// Computer Programming, vol. 3, 6.4). Words of at most eight bytes have different hashes; that two
/// longer ones of some thousand in a table and a million in texts have the same is not to be
/// expected: the chance is about 3 in 10¹⁰. The hash of no bytes is 0.
public struct WordHash: Sendable {
  @usableFromInline var whole: UInt64 = 0
  @usableFromInline var rest: UInt64 = 0
  @usableFromInline var restBits: UInt64 = 0

  @inlinable @inline(__always)
  public init() {}

  /// Takes in one more byte, which is not 0.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte) &<< restBits
    restBits += 8
    if restBits == 64 {
      whole = Self.adding(rest, to: whole)
      (rest, restBits) = (0, 0)
    }
  }

  /// The hash of what was taken in.
  @inlinable @inline(__always)
  public var value: UInt64 { rest == 0 ? whole : Self.adding(rest, to: whole) }

  /// The hash with up to eight bytes more, the first lowest; before them stand eight, or sixteen …
  @inlinable @inline(__always)
  public static func adding(_ eight: UInt64, to hash: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 32
  }

  /// The hash of the bytes of a word.
  @inlinable
  public static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
