import Text

/// Turns tokens into words: looks them up, notes their letters' case, joins abbreviations.
struct WordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  /// Appends the words of one sentence.
  func append(_ sentence: TextRange, to words: inout [Word]) {
    var tokens = TokenScanner(bytes, within: sentence)
    let first = words.count
    while let token = tokens.next() {
      var word: Word
      if token.kind == .mark {
        if words.count > first, joins(token, to: words[words.count - 1], before: tokens, sentence) {
          words[words.count - 1].end = Int32(token.range.end)
          continue
        }
        word = mark(token)
      } else {
        word = self.word(token, letters: tokens.letters)
      }
      if token.startsLine || words.count == first { word.classes.insert(.lineStart) }
      words.append(word)
    }
  }

  /// Whether a stop belongs to the word before it: glued to it, and not the sentence's last.
  private func joins(
    _ token: Token, to last: Word, before rest: TokenScanner, _ sentence: TextRange
  ) -> Bool {
    guard bytes[token.range.start] == 46, Int(last.end) == token.range.start, !last.has(.mark),
      last.has(.capital), !rest.isAtEnd
    else { return false }
    // A stop before a closing quotation mark ends the sentence that is quoted.
    let next = token.range.end
    guard next < sentence.end else { return false }
    return last.has(.title) || last.end - last.start <= 5 && bytes[next] == 32
  }

  private func mark(_ token: Token) -> Word {
    var classes = WordReader.classes(ofMark: bytes[token.range.start], bytes, token.range)
    if classes.has(.hyphen), isBlank(token.range.start - 1) || isBlank(token.range.end) {
      classes = .dash
    }
    return Word(
      start: Int32(token.range.start), end: Int32(token.range.end), classes: classes, cue: -1,
      id: -1)
  }

  /// Whether a blank or a second hyphen stands there, or the text ends.
  private func isBlank(_ offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return true }
    return bytes[offset] == 32 || bytes[offset] == 10 || bytes[offset] == UInt8(ascii: "-")
  }

  private static func classes(
    ofMark byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange
  ) -> WordClasses {
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"): return .stop
    case UInt8(ascii: "?"): return [.stop, .query]
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "("), UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeBracket
    case UInt8(ascii: "\""): return .quoteMark
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return .quoteMark
    case 0xE2 where range.length == 3 && bytes[range.start + 1] == 0x80:
      switch bytes[range.start + 2] {
      case 0x90, 0x91: return .hyphen
      case 0x92...0x95: return .dash
      case 0x98...0x9F: return .quoteMark
      case 0xA6: return .stop
      default: return .otherMark
      }
    default: return .otherMark
    }
  }

  /// - Parameter letters: see `TokenScanner`.
  private func word(_ token: Token, letters: UInt64) -> Word {
    let start = token.range.start
    var end = token.range.end
    var shape: WordClasses = token.kind == .number ? .number : []
    if bytes[start] >= 65 && bytes[start] <= 90 {
      shape.insert(.capital)
      if token.range.length > 1, bytes[start + 1] >= 65, bytes[start + 1] <= 90 {
        shape.insert(.allCapitals)
      }
    } else if bytes[start] >= 0xC3 && bytes[start] <= 0xC9 {
      shape.insert(.capital)
    }
    var entry =
      letters != 0 ? lexicon.words.entry(of: letters) : lexicon.words.find(bytes, start, end)
    if entry == nil, letters == 0, let stem = possessiveStem(start, end) {
      shape.insert(.possessive)
      end = stem
      entry = lexicon.words.find(bytes, start, end)
    }
    var classes = shape
    if let entry {
      classes.formUnion(entry.classes)
    } else if token.kind == .word {
      classes.formUnion(guess(start, end))
    }
    return Word(
      start: Int32(start), end: Int32(token.range.end), classes: classes, cue: entry?.cue ?? -1,
      id: entry?.id ?? -1)
  }

  /// Where the stem of "Trump's" or "Trump’s" ends; nil for other words.
  private func possessiveStem(_ start: Int, _ end: Int) -> Int? {
    guard end - start > 2, bytes[end - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
    if bytes[end - 2] == UInt8(ascii: "'") { return end - 2 }
    if end - start > 4, bytes[end - 4] == 0xE2, bytes[end - 3] == 0x80,
      bytes[end - 2] == 0x99 || bytes[end - 2] == 0x98
    {
      return end - 4
    }
    return nil
  }

  /// Classes of an unknown lower-case word by its ending.
  private func guess(_ start: Int, _ end: Int) -> WordClasses {
    guard end - start > 4, bytes[start] >= 97 else { return [] }
    if bytes[end - 1] == UInt8(ascii: "y"), bytes[end - 2] == UInt8(ascii: "l") { return .adverb }
    if bytes[end - 1] == UInt8(ascii: "d"), bytes[end - 2] == UInt8(ascii: "e") {
      return [.past, .participle]
    }
    let isGerund =
      bytes[end - 1] == UInt8(ascii: "g") && bytes[end - 2] == UInt8(ascii: "n")
      && bytes[end - 3] == UInt8(ascii: "i")
    return isGerund ? .gerund : []
  }
}
