import Corpora
import JSONLines
import Text

/// Why a line of a journal is not the event it should be.
enum LineFault: Error {
  /// "no text 'claim'".
  case member(String)
  case unknownChange(String)
}

/// The members of one line, read with their types.
struct LineFields {
  /// Handles and counts beyond it are damage, and would cost memory without end.
  static let largest = 1_000_000_000

  private let object: JSONObject

  init(_ object: JSONObject) {
    self.object = object
  }

  func string(_ key: String) throws(LineFault) -> String {
    guard let value = object[key]?.string else { throw .member("no text '\(key)'") }
    return value
  }

  func text(_ key: String) throws(LineFault) -> UntrustedText { UntrustedText(try string(key)) }

  /// Nil where the member is null or is not there.
  func optional<Value>(
    _ key: String, _ read: (LineFields, String) throws(LineFault) -> Value
  ) throws(LineFault) -> Value? {
    guard let value = object[key], value != .null else { return nil }
    return try read(self, key)
  }

  func optionalText(_ key: String) throws(LineFault) -> UntrustedText? {
    try optional(key) { fields, key throws(LineFault) in try fields.text(key) }
  }

  /// A whole number of `range`.
  func number(_ key: String, in range: ClosedRange<Int> = 0...largest) throws(LineFault) -> Int {
    guard let value = object[key]?.integer, range.contains(value) else {
      throw .member("no number '\(key)'")
    }
    return value
  }

  func bool(_ key: String) throws(LineFault) -> Bool {
    guard let value = object[key]?.bool else { throw .member("no true or false '\(key)'") }
    return value
  }

  func timestamp(_ key: String) throws(LineFault) -> Timestamp {
    guard let value = Timestamp(iso: try string(key)) else { throw .member("no time '\(key)'") }
    return value
  }

  func digest(_ key: String) throws(LineFault) -> Digest {
    guard let value = Digest(hex: try string(key)) else { throw .member("no digest '\(key)'") }
    return value
  }

  func claim(_ key: String) throws(LineFault) -> ClaimHandle {
    try claim(word: try string(key), key: key)
  }

  func claims(_ key: String) throws(LineFault) -> [ClaimHandle] {
    guard let words = object[key]?.array else { throw .member("no list '\(key)'") }
    var claims: [ClaimHandle] = []
    for word in words { claims.append(try claim(word: word.string ?? "", key: key)) }
    return claims
  }

  func numbers(_ key: String) throws(LineFault) -> [Int] {
    guard let elements = object[key]?.array else { throw .member("no list '\(key)'") }
    var numbers: [Int] = []
    for element in elements {
      guard let number = element.integer, number > 0 else {
        throw .member("no numbers in '\(key)'")
      }
      numbers.append(number)
    }
    return numbers
  }

  func texts(_ key: String) throws(LineFault) -> [UntrustedText] {
    guard let elements = object[key]?.array else { throw .member("no list '\(key)'") }
    var texts: [UntrustedText] = []
    for element in elements {
      guard let text = element.string else { throw .member("no texts in '\(key)'") }
      texts.append(UntrustedText(text))
    }
    return texts
  }

  private func claim(word: String, key: String) throws(LineFault) -> ClaimHandle {
    guard word.utf8.first == UInt8(ascii: "c"), let claim = ClaimHandle(word),
      claim.number <= Self.largest
    else { throw .member("no claim '\(key)'") }
    return claim
  }

  /// One of the words of a closed list.
  func word<Word: RawRepresentable>(_ key: String) throws(LineFault) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try string(key)) else { throw .member("no such '\(key)'") }
    return word
  }

  func fields(_ key: String) throws(LineFault) -> LineFields {
    guard let object = object[key]?.object else { throw .member("no object '\(key)'") }
    return LineFields(object)
  }

  func list(_ key: String) throws(LineFault) -> [LineFields] {
    guard let elements = object[key]?.array else { throw .member("no list '\(key)'") }
    var list: [LineFields] = []
    for element in elements {
      guard let object = element.object else { throw .member("no objects in '\(key)'") }
      list.append(LineFields(object))
    }
    return list
  }
}

extension JSONValue {
  /// The exact words; null where there are none.
  static func text(_ text: UntrustedText?) -> JSONValue { text.map { .string($0.exact) } ?? .null }
}
