/// Reads what a `PackedWriter` wrote, in the same order.
///
/// Bytes that no writer wrote so are an error: nothing is read past their end, and no more room is
/// asked for than they can fill.
public struct PackedReader: Sendable {
  private let bytes: [UInt8]
  /// Of the next byte.
  public private(set) var offset: Int

  public init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether everything has been read.
  public var isAtEnd: Bool { offset == bytes.count }

  private var left: Int { bytes.count - offset }

  public mutating func byte() throws(PackedDamage) -> UInt8 {
    guard bytes.indices.contains(offset) else { throw PackedDamage(offset: offset) }
    defer { offset += 1 }
    return bytes[offset]
  }

  public mutating func number() throws(PackedDamage) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let next = try byte()
      value |= Int(next & 0x7F) << shift
      if next < 0x80 { return value }
    }
    throw PackedDamage(offset: offset)
  }

  public mutating func signedNumber() throws(PackedDamage) -> Int {
    let folded = try number()
    return (folded >> 1) ^ -(folded & 1)
  }

  public mutating func flag() throws(PackedDamage) -> Bool { try byte() != 0 }

  public mutating func double() throws(PackedDamage) -> Double {
    var pattern: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) { pattern |= UInt64(try byte()) << shift }
    return Double(bitPattern: pattern)
  }

  public mutating func string() throws(PackedDamage) -> String {
    String(decoding: try slice(try number()), as: UTF8.self)
  }

  public mutating func untrustedText() throws(PackedDamage) -> UntrustedText {
    UntrustedText(try string())
  }

  public mutating func range(from origin: Int) throws(PackedDamage) -> TextRange {
    let (start, isTooFar) = origin.addingReportingOverflow(try signedNumber())
    let length = try number()
    guard !isTooFar, start >= 0, length <= Int.max - start else {
      throw PackedDamage(offset: offset)
    }
    return TextRange(start, start + length)
  }

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

  public mutating func optional<Value>(
    _ read: (inout PackedReader) throws(PackedDamage) -> Value
  ) throws(PackedDamage) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// One of the cases of an enum, by its place among them.
  public mutating func element<Value>(of values: [Value]) throws(PackedDamage) -> Value {
    let place = try number()
    guard values.indices.contains(place) else { throw PackedDamage(offset: offset) }
    return values[place]
  }

  /// Numbers that were written as they lay in memory.
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

  private mutating func slice(_ count: Int) throws(PackedDamage) -> ArraySlice<UInt8> {
    guard count <= left else { throw PackedDamage(offset: offset) }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }
}

/// Bytes that no writer wrote so.
public struct PackedDamage: Error, Hashable, Sendable {
  /// Where they stopped making sense.
  public let offset: Int

  public init(offset: Int) {
    self.offset = offset
  }
}
