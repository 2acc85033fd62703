/// Reads what a `PackedWriter` wrote, in the same order.
///
/// Bytes that no writer wrote so are an error: nothing is read past their end, and no more room is
/// asked for than they can fill.
public struct PackedReader: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var next: Int

  @inlinable
  public init(_ bytes: [UInt8], at offset: Int = 0) {
    precondition(offset >= 0, "an offset counts from the first byte")
    self.bytes = bytes
    next = offset
  }

  /// Of the next byte.
  @inlinable public var offset: Int { next }

  /// Whether everything has been read.
  public var isAtEnd: Bool { offset == bytes.count }

  @inlinable var left: Int { bytes.count - offset }

  @inlinable
  public mutating func byte() throws(PackedDamage) -> UInt8 {
    guard next < bytes.count else { throw PackedDamage(offset: next) }
    defer { next += 1 }
    return bytes[next]
  }

  @inlinable
  public mutating func number() throws(PackedDamage) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let bits = try byte()
      value |= Int(bits & 0x7F) << shift
      if bits < 0x80 { return value }
    }
    throw PackedDamage(offset: offset)
  }

  @inlinable
  public mutating func signedNumber() throws(PackedDamage) -> Int {
    let folded = try number()
    return (folded >> 1) ^ -(folded & 1)
  }

  @inlinable
  public mutating func flag() throws(PackedDamage) -> Bool { try byte() != 0 }

  @inlinable
  public mutating func double() throws(PackedDamage) -> Double { Double(bitPattern: try bits()) }

  /// Eight bytes, as they were written.
  @inlinable
  public mutating func bits() throws(PackedDamage) -> UInt64 {
    guard left >= 8 else { throw PackedDamage(offset: next) }
    defer { next += 8 }
    return UInt64(
      littleEndian: bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: next, as: UInt64.self)
      }
    )
  }

  @inlinable
  public mutating func string() throws(PackedDamage) -> String {
    let count = try number()
    guard count <= left else { throw PackedDamage(offset: next) }
    defer { next += count }
    return bytes.withUnsafeBufferPointer {
      String(decoding: $0[next..<next + count], as: UTF8.self)
    }
  }

  @inlinable
  public mutating func untrustedText() throws(PackedDamage) -> UntrustedText {
    UntrustedText(try string())
  }

  @inlinable
  public mutating func range(from origin: Int) throws(PackedDamage) -> TextRange {
    let (start, isTooFar) = origin.addingReportingOverflow(try signedNumber())
    let length = try number()
    guard !isTooFar, start >= 0, length <= Int.max - start else {
      throw PackedDamage(offset: offset)
    }
    return TextRange(start, start + length)
  }

  public mutating func day() throws(PackedDamage) -> CalendarDate {
    guard let day = CalendarDate(dayNumber: try signedNumber()) else {
      throw PackedDamage(offset: offset)
    }
    return day
  }

  @inlinable
  public mutating func list<Element>(
    _ read: (inout PackedReader) throws(PackedDamage) -> Element
  ) throws(PackedDamage) -> [Element] {
    let count = try number()
    // Each takes a byte at least.
    guard count <= left else { throw PackedDamage(offset: offset) }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  @inlinable
  public mutating func optional<Value>(
    _ read: (inout PackedReader) throws(PackedDamage) -> Value
  ) throws(PackedDamage) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// One of the cases of an enum, by its place among them.
  @inlinable
  public mutating func element<Value>(of values: [Value]) throws(PackedDamage) -> Value {
    let place = try number()
    guard values.indices.contains(place) else { throw PackedDamage(offset: offset) }
    return values[place]
  }

  /// Numbers that were written as they lay in memory.
  @inlinable
  public mutating func list<Number: FixedWidthInteger & BitwiseCopyable>(
    of _: Number.Type
  ) throws(PackedDamage) -> [Number] {
    let count = try number()
    let width = MemoryLayout<Number>.stride
    guard count <= left / width else { throw PackedDamage(offset: offset) }
    let source = try slice(count * width)
    return [Number](unsafeUninitializedCapacity: count) { room, filled in
      source.withUnsafeBytes { UnsafeMutableRawBufferPointer(room).copyMemory(from: $0) }
      filled = count
    }
  }

  @inlinable mutating func slice(_ count: Int) throws(PackedDamage) -> ArraySlice<UInt8> {
    guard count <= left else { throw PackedDamage(offset: offset) }
    defer { next += count }
    return bytes[offset..<offset + count]
  }
}

/// Bytes that no writer wrote so.
public struct PackedDamage: Error, Hashable, Sendable {
  /// Where they stopped making sense.
  public let offset: Int

  @inlinable
  public init(offset: Int) {
    self.offset = offset
  }
}
