/// A JSON value (RFC 8259) whose objects keep the order of their members.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int)
  /// Any other number.
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// A JSON object: members in order, no key twice.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  public private(set) var members: [Member]

  /// A key given twice is a mistake of the program.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { Member(key: $0.0, value: $0.1) }
    precondition(Set(members.map(\.key)).count == members.count, "no key twice")
  }

  /// Reads a member; setting adds it at the end, replaces it in place, or (nil) removes it.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index] = Member(key: key, value: value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

/// Why a line is not the JSON it should be.
public struct JSONError: Error, Hashable, Sendable {
  /// Offset of the byte from 0.
  public let offset: Int
  /// "a key twice: 'id'".
  public let why: String

  public init(offset: Int, why: String) {
    self.offset = offset
    self.why = why
  }
}

extension JSONValue {
  /// Reads one JSON text strictly: no key twice, no trailing bytes, valid UTF-8, depth ≤ 512.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    let result: Result<JSONValue, JSONError> = bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      do throws(JSONError) { return .success(try reader.wholeValue()) } catch {
        return .failure(error)
      }
    }
    self = try result.get()
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
