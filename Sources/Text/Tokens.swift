/// The words, numbers and marks of a stretch of text, in order.
public func tokens(in text: SourceText, within range: TextRange) -> [Token] {
  var found: [Token] = []
  var index = range.start
  var startsLine = false
  text.utf8.withUnsafeBufferPointer { bytes in
    while index < range.end {
      let byte = bytes[index]
      if byte == 10 || byte == 13 {
        startsLine = true
        index += 1
        continue
      }
      if byte == 32 || byte == 9 {
        index += 1
        continue
      }
      let start = index
      let isLetter = byte >= 0x80 || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
      let isDigit = byte >= 48 && byte <= 57
      index += 1
      if isLetter || isDigit {
        while index < range.end {
          let next = bytes[index]
          let lower = next | 0x20
          guard next >= 0x80 || (lower >= 97 && lower <= 122) || (next >= 48 && next <= 57)
          else { break }
          index += 1
        }
      }
      found.append(
        Token(
          range: TextRange(start, index), kind: isLetter ? .word : isDigit ? .number : .mark,
          startsLine: startsLine))
      startsLine = false
    }
  }
  return found
}
