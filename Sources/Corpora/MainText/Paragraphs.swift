import Text

/// The paragraphs of a plain text.
struct Paragraphs {
  /// Each with the number of its first line, from 1.
  let found: [(range: TextRange, line: Int)]
  /// Whether there were more lines than are read.
  let isCut: Bool

  /// Lines apart by a blank line are one paragraph where the text was wrapped at a column, and
  /// paragraphs of their own elsewhere.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    let lines = TextLines.of(bytes, limit: limit)
    isCut = lines.count >= limit
    let isWrapped = Self.isWrapped(lines, bytes)
    var found: [(range: TextRange, line: Int)] = []
    var open: (range: TextRange, line: Int)?
    for (line, number) in lines.lazy.map({ ($0.range, $0.number) }) {
      if isWrapped, !line.isEmpty, let paragraph = open, !Self.beginsItem(bytes, line) {
        open = (TextRange(paragraph.range.start, line.end), paragraph.line)
        continue
      }
      if let paragraph = open { found.append(paragraph) }
      open = line.isEmpty ? nil : (line, number)
    }
    if let paragraph = open { found.append(paragraph) }
    self.found = found
  }

  /// Whether lines were broken at a column: most lines that another line follows are 45 to 100
  /// bytes long and do not end a sentence.
  private static func isWrapped(_ lines: [TextLines.Line], _ bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var followed = 0
    var broken = 0
    for index in lines.indices.dropLast()
    where !lines[index].range.isEmpty && !lines[index + 1].range.isEmpty {
      followed += 1
      let line = lines[index].range
      let last = bytes[line.end - 1]
      if (45...100).contains(line.length), !".!?:\"".utf8.contains(last) { broken += 1 }
    }
    return followed >= 2 && broken * 2 > followed
  }

  /// Whether the line begins with a bullet, a hash or a number and a stop.
  private static func beginsItem(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextRange) -> Bool {
    let first = bytes[line.start]
    if "-*#>|".utf8.contains(first) { return true }
    if first == 0xE2, line.length > 3, bytes[line.start + 1] == 0x80, bytes[line.start + 2] == 0xA2
    {
      return true
    }
    var index = line.start
    while index < line.end, index < line.start + 3, (48...57).contains(bytes[index]) { index += 1 }
    return index > line.start && index + 1 < line.end && bytes[index + 1] == 32
      && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"))
  }
}
