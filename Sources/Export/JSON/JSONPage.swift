import JSONLines

/// One JSON object whose lists have an element a line, so that two of them can be compared.
struct JSONPage {
  private var bytes = Array("{".utf8)
  private var isEmpty = true

  /// The object, with a line break after it.
  var text: String { String(decoding: bytes + Array("}\n".utf8), as: UTF8.self) }

  mutating func member(_ key: String, _ value: JSONValue) {
    begin(key)
    value.write(to: &bytes)
  }

  mutating func list(_ key: String, _ elements: some Sequence<JSONValue>) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    var separator = "\n"
    for element in elements {
      bytes.append(contentsOf: separator.utf8)
      element.write(to: &bytes)
      separator = ",\n"
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ key: String) {
    if !isEmpty { bytes.append(contentsOf: ",\n".utf8) }
    isEmpty = false
    JSONValue.string(key).write(to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }
}
