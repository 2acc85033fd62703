/// Takes the attributes out of tags that have absurdly many: the parser compares each with all
/// those before it.
struct AttributeFloods {
  /// Tags shorter than this are not counted.
  private static let shortest = 1 << 15

  private let page: [UInt8]
  private let limit: Int
  private var floods: [Range<Int>] = []

  /// The page with blanks for the attributes beyond `limit`; mostly the page as it is.
  static func blanked(_ page: [UInt8], limit: Int) -> [UInt8] {
    var finder = AttributeFloods(page: page, limit: limit)
    finder.find()
    guard !finder.floods.isEmpty else { return page }
    var result = page
    for flood in finder.floods { for offset in flood { result[offset] = 32 } }
    return result
  }

  private init(page: [UInt8], limit: Int) {
    self.page = page
    self.limit = limit
  }

  private mutating func find() {
    var index = 0
    while let tag = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = tag + 1
      if opens(tag, "!--") {
        index = end(of: "-->", from: index)
      } else if opens(tag, "script") {
        index = end(of: "</script", from: index)
      } else if opens(tag, "style") {
        index = end(of: "</style", from: index)
      } else if index < page.count, (97...122).contains(page[index] | 0x20) {
        index = tagEnd(from: index)
      }
    }
  }

  /// Whether the words follow the `<` at `tag`, in letters of either case.
  private func opens(_ tag: Int, _ words: StaticString) -> Bool {
    matches(words, at: tag + 1)
  }

  private func matches(_ words: StaticString, at index: Int) -> Bool {
    guard index + words.utf8CodeUnitCount <= page.count else { return false }
    for offset in 0..<words.utf8CodeUnitCount {
      let byte = page[index + offset]
      let lower = (65...90).contains(byte) ? byte | 0x20 : byte
      if lower != words.utf8Start[offset] { return false }
    }
    return true
  }

  /// Where the mark begins; the end of the page where it is missing.
  private func end(of mark: StaticString, from start: Int) -> Int {
    var index = start
    while let next = page[index...].firstIndex(of: mark.utf8Start[0]) {
      if matches(mark, at: next) { return next }
      index = next + 1
    }
    return page.count
  }

  /// The end of the tag; a quotation mark opens a value only after `=`.
  private mutating func tagEnd(from start: Int) -> Int {
    var quote: UInt8 = 0
    var attributes = 0
    var cut: Int?
    var last: UInt8 = 0
    var index = start
    while index < page.count {
      let byte = page[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if last == UInt8(ascii: "="), byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte <= 32, index + 1 < page.count, page[index + 1] > 32 {
        attributes += 1
        if attributes == limit { cut = index }
      }
      if byte > 32 { last = byte }
      index += 1
    }
    if let cut, index - start > Self.shortest { floods.append(cut..<index) }
    return index
  }
}
