/// A half-open range of UTF-8 offsets into a text.
///
/// The only kind of position inside the program. Code points, lines and display columns are made
/// from it where something is shown or exported. A text has less than 4 GiB: a corpus has millions of
/// ranges, and each takes eight bytes.
public struct TextRange: Hashable, Comparable, Sendable {
  @usableFromInline let first: UInt32
  @usableFromInline let last: UInt32

  /// Offset of the first byte, from 0.
  @inlinable public var start: Int { Int(first) }
  /// Offset after the last byte; never less than `start`.
  @inlinable public var end: Int { Int(last) }

  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range runs forwards from 0")
    first = UInt32(start)
    last = UInt32(end)
  }

  /// Length in bytes.
  @inlinable public var length: Int { end - start }

  /// Whether the range covers no byte.
  @inlinable public var isEmpty: Bool { first == last }

  /// Orders by start, then by end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether `offset` is the offset of a byte of this range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The bytes that both ranges cover; nil where they share none.
  public func intersection(_ other: TextRange) -> TextRange? {
    let low = max(start, other.start)
    let high = min(end, other.end)
    return low < high ? TextRange(low, high) : nil
  }
}
