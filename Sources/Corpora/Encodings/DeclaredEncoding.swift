/// The encoding that a page or an XML file names in its first kilobyte.
///
/// Source: WHATWG HTML, "prescan a byte stream to determine its encoding", simplified: the first
/// `charset=` inside a `<meta`, or `encoding=` inside an `<?xml`.
enum DeclaredEncoding {
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    var index = 0
    while let tag = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = head[tag...]
      if rest.starts(with: "<?xml".utf8) {
        if let label = value(after: "encoding", in: rest) { return label }
      } else if rest.starts(with: "<meta".utf8) {
        if let label = value(after: "charset", in: rest) { return label }
      }
      index = tag + 1
    }
    return nil
  }

  /// The value of `name=` before the tag ends.
  private static func value(after name: String, in tag: ArraySlice<UInt8>) -> String? {
    let end = tag.firstIndex(of: UInt8(ascii: ">")) ?? tag.endIndex
    let words = String(decoding: tag[..<end], as: UTF8.self)
    guard let found = words.range(of: name) else { return nil }
    let rest = words[found.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    let label = rest.dropFirst().drop { " \"'".contains($0) }
      .prefix { !" \"';/>?".contains($0) }
    return label.isEmpty ? nil : String(label)
  }
}
