/// The place and agency that open a report: "BEIJING (AP) —", "WASHINGTON, March 16 (Reuters) -".
struct Dateline {
  let place: String?
  /// The agency's name.
  let wire: String?
  /// The length of the dateline with its dash, in bytes of `head`.
  let end: Int

  /// Nil where `head` does not open with a dateline: a place in capitals, or a credit in
  /// parentheses, before a dash.
  init?(_ head: [UInt8]) {
    guard let dash = Self.dash(in: head) else { return nil }
    var words = String(decoding: head[..<dash.start], as: UTF8.self).trimmed(of: " ")
    var wire: String?
    if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
      let credit = String(words[words.index(after: open)...].dropLast())
      wire = WireServices.name(of: credit) ?? credit
      words = String(words[..<open]).trimmed(of: " ,")
      guard credit.utf8.count <= 40, words.utf8.count <= 60 else { return nil }
    } else if let agency = WireServices.name(of: words) {
      wire = agency
      words = ""
    } else {
      guard Self.isInCapitals(words) else { return nil }
    }
    guard wire != nil || !words.isEmpty, words.isEmpty || words.first?.isUppercase == true else {
      return nil
    }
    self.wire = wire
    // "BEIJING, March 16" names the place first.
    let place = words.split(separator: ",").first.map(String.init)
    self.place = place
    end = dash.end
  }

  /// The first dash with a blank beside it within the first 80 bytes.
  private static func dash(in head: [UInt8]) -> (start: Int, end: Int)? {
    var index = 1
    while index < min(head.count, 80) {
      if head[index] == UInt8(ascii: "-"), head[index - 1] == 32 || head[index - 1] == 0x29 {
        var end = index + 1
        while end < head.count, head[end] == UInt8(ascii: "-") { end += 1 }
        return end < head.count && head[end] == 32 ? (index, end) : nil
      }
      if head[index] == 0xE2, index + 2 < head.count, head[index + 1] == 0x80,
        head[index + 2] == 0x93 || head[index + 2] == 0x94
      {
        return (index, index + 3)
      }
      if [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":")]
        .contains(head[index]), index + 2 < head.count, head[index + 1] == 32, index > 12
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "BEIJING", "NEW YORK, N.Y.": every word of three letters and more up to the first comma.
  private static func isInCapitals(_ words: String) -> Bool {
    guard words.utf8.count <= 40, let first = words.split(separator: ",").first else {
      return false
    }
    let letters = first.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count >= 3 && letters.allSatisfy { $0.properties.isUppercase }
      && first.split(separator: " ").count <= 4
  }
}
