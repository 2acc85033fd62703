import CXML

/// Character references (`&amp;`, `&#8216;`) in values that the parser does not decode: scripts
/// and attributes that were escaped twice.
enum CharacterReferences {
  static func decode(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "&")) else { return words }
    var result = ""
    var rest = words[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" && $0 != "&" && $0 != " " }
      guard rest.dropFirst(name.count + 1).first == ";", let scalar = scalar(String(name)) else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest.dropFirst(name.count + 2)
    }
    return result + rest
  }

  /// Names of HTML 4, decimal and hexadecimal numbers.
  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    guard let known = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(known.pointee.value)
  }
}
