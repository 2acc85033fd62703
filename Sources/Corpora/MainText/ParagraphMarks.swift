import Text

/// What stands at the ends of a paragraph and asserts nothing: a dateline, a bracketed credit, the
/// "FILE –" of a photograph, a photographer's name.
struct ParagraphMarks {
  /// The paragraph without its marks.
  var range: TextRange
  var marks: [SetAside] = []
  var origin = Origin()
  var impossibleDate: String?

  /// - Parameter isLead: whether datelines and credits are looked for; they open a report only.
  init(of range: TextRange, in text: SourceText, isLead: Bool) {
    self.range = range
    while takeStart(text, isLead: isLead) {}
    takePhotoCredit(text)
  }

  private mutating func takeStart(_ text: SourceText, isLead: Bool) -> Bool {
    guard isLead || text.utf8[range.start] == UInt8(ascii: "F") else { return false }
    let head = Self.head(of: range, in: text)
    if let end = Self.fileMarkEnd(head) { return cut(to: end, "photo caption mark", text) }
    guard isLead else { return false }
    if let end = Self.bracketEnd(head), takeBracket(head, end) {
      return cut(to: end, "credit", text)
    }
    if let dateline = Dateline(head) {
      let basis = "dateline"
      origin.fill(
        from: Origin(
          outlet: nil,
          wire: dateline.wire.map { Stated($0, basis) },
          dateline: dateline.place.map { Stated($0, basis) }))
      return cut(to: dateline.end, "dateline", text)
    }
    return false
  }

  /// The first 240 bytes, cut at a character.
  private static func head(of range: TextRange, in text: SourceText) -> [UInt8] {
    var end = min(range.end, range.start + 240)
    while end < range.end, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(text.utf8[range.start..<end])
  }

  /// Moves the start of the paragraph; false, and nothing done, where nothing would be left.
  private mutating func cut(to length: Int, _ reason: String, _ text: SourceText) -> Bool {
    let rest = text.utf8.withUnsafeBufferPointer { bytes in
      TextLines.trimmed(bytes, range.start + length, range.end)
    }
    guard !rest.isEmpty else { return false }
    let end = text.utf8.withUnsafeBufferPointer {
      TextLines.trimmed($0, range.start, rest.start).end
    }
    marks.append(
      SetAside(range: TextRange(range.start, end), reason: reason, isOfArticle: true))
    range = rest
    return true
  }

  /// "FILE – ", "FILE - ", "FILE PHOTO: ".
  private static func fileMarkEnd(_ head: [UInt8]) -> Int? {
    guard head.first == UInt8(ascii: "F") else { return nil }
    for mark in [
      "FILE PHOTO:", "FILE PHOTO -", "FILE PHOTO –", "FILE –", "FILE —", "FILE -", "FILE:",
    ]
    where head.starts(with: mark.utf8) { return mark.utf8.count }
    return nil
  }

  /// The end of `[…]` or `(…)` at the start.
  private static func bracketEnd(_ head: [UInt8]) -> Int? {
    guard let first = head.first else { return nil }
    let closing: UInt8
    switch first {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    return head.firstIndex(of: closing).map { $0 + 1 }
  }

  /// Reads "[Epoch Times March 16, 2022]" and "(… reporter Xia Yu comprehensive report)"; false
  /// for brackets that hold something else.
  private mutating func takeBracket(_ head: [UInt8], _ end: Int) -> Bool {
    let words = String(decoding: head[1..<(end - 1)], as: UTF8.self)
    let basis = "opening bracket"
    let (date, impossible) = WrittenDate.first(in: words)
    impossibleDate = impossibleDate ?? impossible
    if let date {
      let bytes = Array(words.utf8)
      let before = String(decoding: bytes[..<date.range.start], as: UTF8.self)
      let outlet = before.trimmed(of: " ,:;-–—/|")
      origin.published = origin.published ?? Stated(date.date, basis)
      if !outlet.isEmpty, outlet.utf8.count <= 60 { origin.outlet = Stated(outlet, basis) }
      return true
    }
    if let wire = WireServices.name(of: words) {
      origin.wire = origin.wire ?? Stated(wire, basis)
      return true
    }
    let lower = words.lowercased()
    for cue in ["reporter ", "correspondent ", "reported by ", "report by ", "by "] {
      guard let found = lower.range(of: cue) else { continue }
      let name = words[found.upperBound...].split(separator: " ").prefix { word in
        word.first?.isUppercase == true
      }
      guard (1...4).contains(name.count) else { continue }
      origin.byline = origin.byline ?? Stated(name.joined(separator: " "), basis)
      return true
    }
    return lower.hasSuffix("report") || lower.hasSuffix("reporting")
  }

  /// "(… via AP)", "(AP Photo/…)", "(Photo by …)" at the end of a caption.
  private mutating func takePhotoCredit(_ text: SourceText) {
    guard range.length > 4, text.utf8[range.end - 1] == UInt8(ascii: ")"),
      let open = text.utf8[range.start..<range.end].suffix(200).lastIndex(of: UInt8(ascii: "(")),
      open > range.start
    else { return }
    let words = text.string(TextRange(open + 1, range.end - 1)).lowercased()
    let isCredit =
      ["via ap", "via reuters", "via afp", "via getty images"].contains { words.hasSuffix($0) }
      || ["photo by ", "photo/", "photo:", "ap photo", "image:", "image credit", "credit:"]
        .contains { words.hasPrefix($0) }
      || words.contains("getty images") || words.contains("/ap)") || words.hasSuffix("/ap")
      || words.hasSuffix("/reuters") || words.hasSuffix("/afp")
    guard isCredit else { return }
    let rest = text.utf8.withUnsafeBufferPointer { TextLines.trimmed($0, range.start, open) }
    guard !rest.isEmpty else { return }
    marks.append(
      SetAside(range: TextRange(open, range.end), reason: "photo credit", isOfArticle: true))
    range = rest
  }
}

extension StringProtocol {
  /// Without the characters of `marks` at both ends.
  func trimmed(of marks: String) -> String {
    // What begins and ends with another letter of ASCII is the usual case.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isASCII,
      last.isASCII, !marks.unicodeScalars.contains(first), !marks.unicodeScalars.contains(last)
    {
      return String(self)
    }
    var rest = self[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// The first place of `words`, which are not empty, byte for byte.
  func range(of words: String) -> Range<Index>? {
    let wanted = Array(words.utf8)
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: wanted[0]) {
      var end = found
      var matched = 0
      while matched < wanted.count, end < utf8.endIndex, utf8[end] == wanted[matched] {
        matched += 1
        end = utf8.index(after: end)
      }
      if matched == wanted.count { return found..<end }
      start = utf8.index(after: found)
    }
    return nil
  }
}
