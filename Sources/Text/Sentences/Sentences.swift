/// The sentences of a stretch of text, in order, without the blanks around them.
///
/// Every visible character of the range lies in exactly one sentence, headings and list entries
/// included. A blank line always ends one; a single line break does where the lines look like
/// blocks (headings, lists), not where prose was broken to a width. A stop ends one where what
/// stands before and after it lets it: see `SentenceScanner`. Empty text gives no sentences.
public func sentences(in text: SourceText, within range: TextRange) -> [TextRange] {
  text.utf8.withUnsafeBufferPointer { bytes in
    var scanner = SentenceScanner(bytes, from: range.start, to: range.end)
    return scanner.scan()
  }
}
