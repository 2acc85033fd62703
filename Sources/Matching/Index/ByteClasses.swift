import Text

/// What 64 bytes of UTF-8 are to words, a bit a byte, the first byte lowest.
struct ByteClasses {
  /// ASCII letters and digits.
  private(set) var plain: UInt64 = 0
  /// Bytes outside ASCII.
  private(set) var foreign: UInt64 = 0
  /// Bytes after which a word may go on: foreign ones, apostrophes, points and commas before letters
  /// or digits. Of the last byte what follows is not known: a point or comma there is one.
  private(set) var joining: UInt64 = 0

  /// None of any class.
  init() {}

  /// - Parameter count: how many bytes there are from `bytes` on; what is missing to 64 has no class.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, count: Int) {
    var stops: UInt64 = 0
    for step in 0..<8 {
      let eight = EightBytes(bytes + 8 * step, of: count - 8 * step)
      let shift = UInt64(8 * step)
      plain |= EightBytes.gathered(eight.lettersAndDigits) << shift
      foreign |= EightBytes.gathered(eight.foreign) << shift
      joining |= EightBytes.gathered(eight.equal(to: UInt8(ascii: "'"))) << shift
      // A point and a comma differ in one bit.
      stops |= EightBytes.gathered(eight.equal(to: UInt8(ascii: ","), orWith: 2)) << shift
    }
    joining |= foreign | stops & (plain >> 1 | 1 << 63)
  }
}
