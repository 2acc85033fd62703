/// A strict reader of one JSON text (RFC 8259): no key twice, nothing after the value.
///
/// One pass over the bytes; strings without escapes are validated where they stand. Time is
/// linear in the bytes, also for objects with very many keys.
struct JSONReader: ~Copyable {
  /// Deeper nesting is refused, so that a hostile line cannot exhaust the stack.
  static let deepest = 512

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func wholeValue() throws(JSONError) -> JSONValue {
    skipBlanks()
    let value = try value(depth: 0)
    skipBlanks()
    guard index == bytes.count else { throw error("something after the value") }
    return value
  }

  func error(_ why: String) -> JSONError { JSONError(offset: index, why: why) }

  /// The byte at the place of reading; nil at the end.
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  /// Reads a value at whose first byte the reader stands.
  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < Self.deepest else { throw error("nested more than \(Self.deepest) deep") }
    switch byte {
    case nil: throw error("the value is missing")
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[index...].starts(with: letters) else { throw error("not a JSON value") }
    index += letters.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
    var members = MemberCollector()
    index += 1
    skipBlanks()
    if take("}") { return members.object }
    while true {
      guard byte == UInt8(ascii: "\"") else { throw error("a key in quotation marks is missing") }
      let start = index
      let key = try string()
      guard members.begin(key) else {
        throw JSONError(offset: start, why: "a key twice: '\(beginning(of: key))'")
      }
      skipBlanks()
      guard take(":") else { throw error("':' is missing") }
      skipBlanks()
      members.add(key, try value(depth: depth + 1))
      skipBlanks()
      if take("}") { return members.object }
      guard take(",") else { throw error("',' or '}' is missing") }
      skipBlanks()
    }
  }

  /// As much of a key as an error should repeat.
  private func beginning(of key: String) -> String {
    let most = 40
    let scalars = key.unicodeScalars
    return scalars.count > most ? String(scalars.prefix(most)) + "…" : key
  }

  private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    index += 1
    skipBlanks()
    if take("]") { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]") { return elements }
      guard take(",") else { throw error("',' or ']' is missing") }
      skipBlanks()
    }
  }
}
