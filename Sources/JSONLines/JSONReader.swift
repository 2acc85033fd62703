/// A strict reader of one JSON text (RFC 8259): no key twice, nothing after the value.
struct JSONReader {
  /// Deeper nesting is refused, so that a hostile line cannot exhaust the stack.
  static let deepest = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func wholeValue() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard index == bytes.count else { throw error("something after the value") }
    return value
  }

  private func error(_ why: String) -> JSONError { JSONError(offset: index, why: why) }

  private mutating func skipBlanks() {
    while index < bytes.count, [32, 9, 10, 13].contains(bytes[index]) { index += 1 }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < Self.deepest else { throw error("nested more than \(Self.deepest) deep") }
    skipBlanks()
    guard index < bytes.count else { throw error("the value is missing") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard index + letters.count <= bytes.count,
      bytes[index..<index + letters.count].elementsEqual(letters)
    else { throw error("not a JSON value") }
    index += letters.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
    var object: JSONObject = [:]
    index += 1
    skipBlanks()
    if take("}") { return object }
    while true {
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw error("a key in quotation marks is missing")
      }
      let start = index
      let key = try string()
      guard object[key] == nil else { throw JSONError(offset: start, why: "a key twice: '\(key)'") }
      skipBlanks()
      guard take(":") else { throw error("':' is missing") }
      object[key] = try value(depth: depth + 1)
      skipBlanks()
      if take("}") { return object }
      guard take(",") else { throw error("',' or '}' is missing") }
    }
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
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x5C,
      bytes[index] >= 0x20
    { index += 1 }
    var collected = Array(bytes[start..<index])
    while true {
      guard index < bytes.count else { throw error("the string has no end") }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: collected, as: UTF8.self) else {
          throw JSONError(offset: start, why: "the string is not UTF-8")
        }
        index += 1
        return string
      case 0x5C:
        collected += String(try escaped()).utf8
      case 0..<0x20:
        throw error("a control character in a string")
      default:
        collected.append(byte)
        index += 1
      }
    }
  }

  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    index += 1
    guard index < bytes.count else { throw error("the string has no end") }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case 0x5C: return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try fourDigits()
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard first < 0xDC00, take("\\"), take("u") else { throw error("half a surrogate pair") }
      let second = try fourDigits()
      guard (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { throw error("half a surrogate pair") }
      return scalar
    default: throw error("no such escape")
    }
  }

  private mutating func fourDigits() throws(JSONError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let digits = String(validating: bytes[index..<index + 4], as: UTF8.self),
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: 16)
    else { throw error("four hexadecimal digits are missing") }
    index += 4
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    var isInteger = true
    if take(".") {
      isInteger = false
      try digits()
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    let lexeme = String(decoding: bytes[start..<index], as: UTF8.self)
    if isInteger, let integer = Int(lexeme) { return .integer(integer) }
    guard let decimal = Double(lexeme), decimal.isFinite else {
      throw JSONError(offset: start, why: "a number out of range")
    }
    return .decimal(decimal)
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    guard index > start else { throw error("not a JSON value") }
  }
}
