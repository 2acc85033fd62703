/// The sentences of a stretch of text, in order, without the blanks around them.
public func sentences(in text: SourceText, within range: TextRange) -> [TextRange] {
  var found: [TextRange] = []
  var start = range.start
  for index in range.start..<range.end where text.utf8[index] == 10 {
    if index > start { found.append(TextRange(start, index)) }
    start = index + 1
  }
  if range.end > start { found.append(TextRange(start, range.end)) }
  return found
}
