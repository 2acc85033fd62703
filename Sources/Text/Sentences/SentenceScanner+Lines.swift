extension SentenceScanner {
  /// At a line break: ends the sentence, or reads on where a line of prose was merely wrapped.
  mutating func readLineBreak() {
    let lineEnd = index
    var breaks = 0
    var isParagraph = false
    while index < end {
      let (kind, length) = ScalarClass.read(bytes, at: index)
      guard kind.isBlank else { break }
      if kind == .lineBreak {
        let isReturn = bytes[index] == 13 && index + 1 < end && bytes[index + 1] == 10
        isParagraph = isParagraph || ScalarClass.codePoint(bytes, at: index).value == 0x2029
        index += isReturn ? 2 : length
        breaks += 1
        continue
      }
      index += length
    }
    guard index < end else { return }
    let line = TextRange(lineStart, lineEnd)
    let ends = breaks > 1 || isParagraph || endsBlock(line, next: index)
    lineStart = index
    if ends {
      leaveList()
      finish(at: index)
    }
  }

  /// At a backslash: `\n` in letters is a line break of a text that was escaped once too often.
  mutating func readBackslash() {
    let lineEnd = index
    var next = index
    var breaks = 0
    while next + 1 < end, bytes[next] == UInt8(ascii: "\\") {
      if bytes[next + 1] == UInt8(ascii: "n") {
        breaks += 1
      } else if bytes[next + 1] != UInt8(ascii: "r") {
        break
      }
      next += 2
    }
    guard breaks > 0, lineEnd == start || bytes[lineEnd - 1] != UInt8(ascii: ":") else {
      index += 1
      return
    }
    lineStart = next
    index = next
    guard next < end else {
      finish(at: lineEnd, next: next)
      return
    }
    if breaks > 1 || endsBlock(TextRange(start, lineEnd), next: next) {
      leaveList()
      finish(at: lineEnd, next: next)
    }
  }

  /// Whether the break between a line and the text that goes on at `next` ends a block.
  private func endsBlock(_ line: TextRange, next: Int) -> Bool {
    if ListMarker(bytes, at: next, end) != nil { return true }
    if wrapping.isFull(bytes, line: line.start, next: next, end: end) { return false }
    let last = lastWord(of: line)
    // "By Gen.": the name is on the next line.
    if words.value(bytes, last.start, last.end).contains(.beforeName), last.end < line.end {
      return false
    }
    switch ScalarClass.read(bytes, at: next).class {
    case .lower:
      // A wrapped sentence goes on in lower case; entries of a list begin as their list does.
      return ScalarClass.read(bytes, at: start).class == .lower || endsWithStop(line)
    case .upper, .letter, .digit, .mark, .joining, .blank, .lineBreak:
      return !isUnfinished(line, last)
    }
  }

  /// Whether the line ends with a word that no block ends with ("of", "the"), behind others.
  private func isUnfinished(_ line: TextRange, _ last: TextRange) -> Bool {
    guard last.end == line.end, words.value(bytes, last.start, last.end).contains(.unfinished)
    else { return false }
    var blanks = 0
    for offset in line.start..<last.start where bytes[offset] == 32 { blanks += 1 }
    return blanks >= 3
  }

  /// The last run of ASCII letters of a line, at its end or before its last mark.
  private func lastWord(of line: TextRange) -> TextRange {
    var last = line.end
    while last > line.start, bytes[last - 1] == 32 || bytes[last - 1] == UInt8(ascii: ".") {
      last -= 1
    }
    var first = last
    while first > line.start, bytes[first - 1] | 0x20 >= 97, bytes[first - 1] | 0x20 <= 122 {
      first -= 1
    }
    return TextRange(first, last)
  }

  private func endsWithStop(_ line: TextRange) -> Bool {
    switch bytes[max(line.start, line.end - 1)] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
    case UInt8(ascii: "."):
      words.value(bytes, lastWord(of: line).start, lastWord(of: line).end)
        .isEmpty
    default: false
    }
  }
}
