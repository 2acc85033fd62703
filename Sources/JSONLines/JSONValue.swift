/// A JSON value (RFC 8259) whose objects keep the order of their members.
///
/// Two values are equal where they are written in the same bytes; strings are not compared by
/// canonical equivalence.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int)
  /// A number without fraction and exponent beyond 64 bits, by its digits, with `-` where negative:
  /// other programs number their records so, and an id must come back as it was.
  case bigInteger(digits: String)
  /// Any other number, finite.
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue: Hashable {
  public static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.bigInteger(let a), .bigInteger(let b)): a == b
    case (.decimal(let a), .decimal(let b)): a == b && a.sign == b.sign
    case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    case (.null, _), (.bool, _), (.integer, _), (.bigInteger, _), (.decimal, _), (.string, _),
      (.array, _), (.object, _):
      false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .bigInteger(let digits): hasher.combine(digits)
    case .decimal(let value): hasher.combine(value)
    case .string(let value): hasher.combine(ExactString(value))
    case .array(let elements): hasher.combine(elements)
    case .object(let object): hasher.combine(object)
    }
  }
}

extension JSONValue {
  /// Reads one JSON text strictly: no key twice, no trailing bytes, valid UTF-8, no half of a
  /// surrogate pair, depth ≤ 512.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    try self.init(parsing: bytes[...])
  }

  /// Reads one JSON text strictly; an error's offset counts from the beginning of the slice. See
  /// `init(parsing:)`.
  public init(parsing bytes: ArraySlice<UInt8>) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(buffer)
      return try reader.wholeValue()
    }
  }

  /// Reads one JSON text strictly; see `init(parsing:)`.
  public init(parsing string: String) throws(JSONError) {
    try self.init(parsing: Array(string.utf8))
  }

  /// The string; nil for any other value.
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The integer; nil for any other value.
  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  /// The boolean; nil for any other value.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The elements; nil for any other value.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  /// The object; nil for any other value.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}
