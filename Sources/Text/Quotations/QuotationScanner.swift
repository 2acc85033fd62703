/// Walks over the paragraphs of a text and pairs their quotation marks.
struct QuotationScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: TextRange
  private let wrapping: LineWrapping
  private var open = OpenQuotations()
  private var found: [(range: TextRange, inner: TextRange, isClosed: Bool)] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, within range: TextRange) {
    self.bytes = bytes
    self.range = range
    wrapping = LineWrapping(bytes, from: range.start, to: range.end)
  }

  /// The quotations, in order, with their depths.
  mutating func scan() -> [Quotation] {
    var marks: [QuotationMark] = []
    var paragraphStart = range.start
    var index = range.start
    while index < range.end {
      index = pastPlainBytes(from: index)
      let byte = bytes[index]
      if byte == 32 || byte > 0x60 && byte < 0x80 {
        index += 1
      } else if byte == 10 || byte == 13 {
        let (next, isParagraph) = lineStart(after: index)
        if isParagraph {
          pair(marks, to: index, paragraph: paragraphStart)
          marks.removeAll(keepingCapacity: true)
          paragraphStart = next
        }
        index = next
      } else if Self.mayBeMark(byte),
        let mark = QuotationMark(bytes, at: index, within: range)
      {
        marks.append(mark)
        index = mark.end
      } else {
        index += 1
      }
    }
    pair(marks, to: range.end, paragraph: paragraphStart)
    endUnclosed(from: 0, at: range.end)
    return nested()
  }

  /// The next byte that may matter, eight looked at together; some that do not are left.
  @inline(__always)
  private func pastPlainBytes(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var index = start
    while index + 8 < range.end {
      let eight = EightBytes(base + index)
      // Line breaks, and quotation marks with what stands between them in ASCII.
      let marks =
        eight.foreign | eight.among(10...13) | eight.among(0x22...0x27) | eight.equal(to: 0x60)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x60, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// Where the text goes on behind the line break at `index` and the blanks that follow it, and
  /// whether a paragraph begins there.
  private func lineStart(after index: Int) -> (next: Int, isParagraph: Bool) {
    var next = index
    var breaks = 0
    while next < range.end {
      switch bytes[next] {
      case 10: breaks += 1
      case 9, 13, 32: break
      default:
        guard breaks > 1 || wrapping.width == nil else { return (next, false) }
        let isWrapped = breaks == 1 && ScalarClass.read(bytes, at: next).class == .lower
        return (next, !isWrapped)
      }
      next += 1
    }
    return (range.end, true)
  }

  /// Pairs the marks of one paragraph that ends at `end`.
  private mutating func pair(_ marks: [QuotationMark], to end: Int, paragraph: Int) {
    var first = 0
    if open.count > 0 {
      endRivalled()
      first = reopened(by: marks, at: paragraph)
      endUnclosed(from: first, at: paragraph)
    }
    for index in marks.indices.dropFirst(first) {
      let mark = marks[index]
      if let place = open.innermost(closedBy: mark) {
        if !isPossessive(marks, index) { close(place, with: mark) }
      } else if let style = mark.opening, mark.isSpaced || mark.position != .closes,
        !isElision(mark)
      {
        open.begin(mark, style)
      }
    }
    // A mark of an apostrophe's form that nothing closes was an apostrophe.
    open.remove { $0.style == .straightSingle }
  }

  /// How many of the open quotations a paragraph's first marks open again.
  private func reopened(by marks: [QuotationMark], at paragraph: Int) -> Int {
    var count = 0
    var next = paragraph
    while count < open.count, count < marks.count, open.entries[count].rival == nil,
      marks[count].start == next, marks[count].opening == open.entries[count].style,
      marks[count].position != .closes
    {
      next = marks[count].end
      count += 1
    }
    return count
  }

  private mutating func close(_ place: Int, with mark: QuotationMark) {
    let entry = open.entries[place]
    endUnclosed(from: place + 1, at: mark.start)
    open.remove(from: place)
    found.append(
      (TextRange(entry.mark.start, mark.end), TextRange(entry.mark.end, mark.start), true))
  }

  /// Ends the open quotations from a place on without a closing mark.
  private mutating func endUnclosed(from place: Int, at end: Int) {
    let unclosed = open.entries[min(place, open.count)...]
    guard let outermost = unclosed.first else { return }
    let last = trimmed(end, from: outermost.mark.end)
    for entry in unclosed { addUnclosed(entry, last) }
    open.remove(from: place)
  }

  /// Ends the open quotations that another of their style followed: they end before it.
  private mutating func endRivalled() {
    for entry in open.entries where entry.rival != nil { addUnclosed(entry, entry.mark.end) }
    open.remove { $0.rival != nil }
  }

  private mutating func addUnclosed(_ entry: OpenQuotation, _ end: Int) {
    // A mark with blanks or letters on both sides says too little ("Home » News").
    let isDoubtful = entry.style != .curly && entry.mark.position == .either
    guard entry.style != .straightSingle, !isDoubtful else { return }
    let last = entry.rival.map { trimmed($0, from: entry.mark.end) } ?? end
    guard last > entry.mark.end else { return }
    found.append((TextRange(entry.mark.start, last), TextRange(entry.mark.end, last), false))
  }

  /// The end of what stands before `end` without the blanks there.
  private func trimmed(_ end: Int, from start: Int) -> Int {
    var last = end
    while last > start, bytes[last - 1] <= 32 { last -= 1 }
    return last
  }

  /// Whether ’ ends a plural ("the officials’ view") inside a quotation that another ’ ends.
  private func isPossessive(_ marks: [QuotationMark], _ index: Int) -> Bool {
    let mark = marks[index]
    guard mark.opening == nil || mark.opening == .straightSingle, mark.closes(.single),
      mark.start > range.start, bytes[mark.start - 1] | 0x20 == UInt8(ascii: "s"),
      mark.end + 1 < range.end, bytes[mark.end] == 32,
      ScalarClass.read(bytes, at: mark.end + 1).class == .lower
    else { return false }
    let next = marks[(index + 1)...].prefix(16).first {
      $0.closes(.single) || $0.opening == .single
    }
    return next?.position == .closes
  }

  /// Whether the mark stands for letters left out: "‘90s", "'til".
  private func isElision(_ mark: QuotationMark) -> Bool {
    guard let style = mark.opening, style.isApostrophe, mark.end < range.end else { return false }
    if bytes[mark.end] >= 48, bytes[mark.end] <= 57 {
      let third = mark.end + 2
      return third >= range.end || bytes[third] < 48 || bytes[third] > 57
    }
    var last = mark.end
    while last < range.end, last - mark.end < 8, bytes[last] | 0x20 >= 97,
      bytes[last] | 0x20 <= 122
    {
      last += 1
    }
    return SentenceWord.table.value(bytes, mark.end, last).contains(.elided)
  }

  /// The quotations found, sorted, with the number of those around each.
  private func nested() -> [Quotation] {
    let sorted = found.sorted { a, b in
      a.range.start != b.range.start
        ? a.range.start < b.range.start : a.range.end > b.range.end
    }
    var around: [Int] = []
    return sorted.map { entry in
      while let last = around.last, last <= entry.range.start { around.removeLast() }
      around.append(entry.range.end)
      return Quotation(
        range: entry.range, inner: entry.inner, isClosed: entry.isClosed, depth: around.count - 1)
    }
  }
}
