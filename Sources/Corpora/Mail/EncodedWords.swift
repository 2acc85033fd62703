/// Words of a header in another encoding: `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  static func decode(_ value: String) -> String {
    var result = ""
    var rest = value[...]
    var isAfterWord = false
    while let start = rest.range(of: "=?") {
      let before = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts[0], parts[1], parts[2])
      else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isAfterWord = false
        continue
      }
      // Blanks between two encoded words are not shown.
      if !isAfterWord || before.contains(where: { $0 != " " }) { result += before }
      result += word
      rest = parts[3].dropFirst()
      isAfterWord = true
    }
    return result + rest
  }

  private static func word(_ label: Substring, _ kind: Substring, _ letters: Substring) -> String? {
    let bytes = Array(letters.utf8)
    let decoded: [UInt8]
    switch kind.lowercased() {
    case "q": decoded = TransferEncoding.quotedPrintable(bytes[...], isWord: true)
    case "b": decoded = TransferEncoding.base64(bytes[...])
    default: return nil
    }
    let name = label.split(separator: "*").first.map(String.init) ?? ""
    let encoding = TextEncoding(label: name) ?? .windows1252
    return String(decoding: encoding.decode(decoded).utf8, as: UTF8.self)
  }
}
