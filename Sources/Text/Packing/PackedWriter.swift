/// Writes values as few bytes, in an order that their reader knows: nothing says what is what.
///
/// The form is for memory and for derived files that can be made again, never for what is kept.
/// Small numbers take one byte; integers of a list are written as they lie in memory.
public struct PackedWriter: Sendable {
  @usableFromInline var written: [UInt8] = []

  @inlinable public var bytes: [UInt8] { written }

  @inlinable
  public init() {}

  /// Seven bits a byte, the lowest first (LEB128).
  @inlinable
  public mutating func write(_ number: Int) {
    precondition(number >= 0, "negative numbers are written with their sign")
    var rest = UInt(number)
    while rest > 0x7F {
      written.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    written.append(UInt8(rest))
  }

  /// A number that may be negative: near to 0 is short either way (zigzag).
  @inlinable
  public mutating func write(signed number: Int) {
    precondition(number.magnitude < 1 << 62, "a distance inside a text")
    write((number << 1) ^ (number >> 63))
  }

  @inlinable
  public mutating func write(_ flag: Bool) { written.append(flag ? 1 : 0) }

  /// Exactly, by its bits.
  @inlinable
  public mutating func write(_ number: Double) { write(bits: number.bitPattern) }

  /// Eight bytes, whatever the number is.
  @inlinable
  public mutating func write(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { written.append(contentsOf: $0) }
  }

  @inlinable
  public mutating func write(_ text: String) {
    let utf8 = text.utf8
    write(utf8.count)
    written.append(contentsOf: utf8)
  }

  @inlinable
  public mutating func write(_ text: UntrustedText) { write(text.exact) }

  /// The distance from `origin`, then the length.
  @inlinable
  public mutating func write(_ range: TextRange, from origin: Int) {
    write(signed: range.start - origin)
    write(range.length)
  }

  public mutating func write(_ day: CalendarDate) { write(signed: day.dayNumber) }

  /// One of the cases of an enum, by its place among them.
  @inlinable
  public mutating func write<Value: Equatable>(_ value: Value, of values: [Value]) {
    guard let place = values.firstIndex(of: value) else {
      preconditionFailure("a value is one of those it is written as one of")
    }
    write(place)
  }

  /// How many, then each.
  @inlinable
  public mutating func write<Element>(
    _ list: some Collection<Element>, each write: (inout PackedWriter, Element) -> Void
  ) {
    self.write(list.count)
    for element in list { write(&self, element) }
  }

  /// Whether it is there, then what it is.
  @inlinable
  public mutating func write<Value>(
    optional value: Value?, _ write: (inout PackedWriter, Value) -> Void
  ) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  /// How many, then all of them as they lie in memory.
  @inlinable
  public mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(list: [Number]) {
    write(list.count)
    list.withUnsafeBytes { written.append(contentsOf: $0) }
  }
}
