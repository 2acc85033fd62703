import CByteClasses

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
    let classes = byte_classes_of(bytes, count)
    plain = classes.plain
    foreign = classes.foreign
    joining = classes.apostrophes | foreign | classes.stops & (plain >> 1 | 1 << 63)
  }
}
