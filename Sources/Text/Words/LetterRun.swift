/// A run of ASCII letters, looked at eight at a time.
public struct LetterRun: Sendable {
  /// Offset after the last letter; the start where none stands there.
  public let end: Int
  /// The letters in lower case, as `WordHash` has them.
  public let hash: UInt64
  /// The first letters in lower case, up to eight, the first lowest.
  public let first: UInt64
  /// How many of them are capitals.
  public let capitals: Int

  /// The run that begins at `start`; it ends at `limit` at the latest.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    var end = start
    var hash: UInt64 = 0
    var first: UInt64 = 0
    var capitals = 0
    var run: UInt64 = 0
    repeat {
      let eight = EightBytes(base + end, of: limit - end)
      run = EightBytes.run(eight.letters)
      guard run > 0 else { break }
      // A capital differs from its small letter in one bit.
      let letters = (eight.value | 0x2020_2020_2020_2020) & run
      let changed = letters ^ eight.value & run
      if changed != 0 { capitals += changed.nonzeroBitCount }
      hash = WordHash.adding(letters, to: hash)
      if end == start { first = letters }
      end += (64 - run.leadingZeroBitCount) / 8
    } while run == .max
    self.end = end
    self.hash = hash
    self.first = first
    self.capitals = capitals
  }
}
