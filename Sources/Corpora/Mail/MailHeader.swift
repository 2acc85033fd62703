/// The header of a message or of a part of one (RFC 5322, RFC 2045).
struct MailHeader {
  private var fields: [(name: String, value: String)] = []
  /// Offset of the body.
  let bodyStart: Int

  /// Nil where the bytes do not begin with header lines.
  init?(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex, fields.count < 1000 {
      let end = bytes[index...].firstIndex(of: 10) ?? bytes.endIndex
      var line = bytes[index..<end]
      if line.last == 13 { line = line.dropLast() }
      index = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      let words = String(decoding: line, as: UTF8.self)
      if line.first == 32 || line.first == 9 {
        guard let last = fields.indices.last else { return nil }
        fields[last].value += " " + words.trimmed(of: " \t")
      } else if let colon = words.firstIndex(of: ":"),
        words[..<colon].utf8.allSatisfy({ $0 > 32 && $0 < 127 })
      {
        fields.append(
          (words[..<colon].lowercased(), words[words.index(after: colon)...].trimmed(of: " \t")))
      } else if !words.hasPrefix("From ") {
        return nil
      }
    }
    bodyStart = index
  }

  /// The value of the first field of that lower-case name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A parameter of a field: `charset` of `Content-Type: text/plain; charset=utf-8`.
  func parameter(_ parameter: String, of name: String) -> String? {
    for part in (self[name] ?? "").split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[0].trimmed(of: " \t").lowercased() == parameter {
        return pair[1].trimmed(of: " \t\"")
      }
    }
    return nil
  }

  /// "text/html"; "text/plain" where nothing is said.
  var contentType: String {
    self["content-type"]?.split(separator: ";").first?.trimmed(of: " ").lowercased() ?? "text/plain"
  }

  /// Whether the names are those of a message.
  var isMessage: Bool {
    let known = ["from", "to", "subject", "date", "message-id", "received", "mime-version"]
    return known.count { self[$0] != nil } >= 3
  }
}
