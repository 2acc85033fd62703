/// What stands behind a stop.
struct Following {
  /// The first visible byte; the text's end where there is none.
  let first: Int
  /// The first byte behind opening quotation marks, brackets and dashes.
  let word: Int
  let kind: ScalarClass
}

extension SentenceScanner {
  /// The offset behind closing quotation marks and brackets.
  func closersEnd(from start: Int) -> Int {
    var index = start
    while index < end {
      let (value, length) = ScalarClass.codePoint(bytes, at: index)
      switch value {
      case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09, 0x3011:
        index += length
      case 0x22, 0x27, 0x201C, 0x2018, 0x60, 0x2A, 0x5F:
        // Straight marks, and “ of „…“, also open: then a letter follows.
        guard !isWordAhead(index + length) else { return index }
        index += length
      case 0x5C where index + 1 < end && bytes[index + 1] == UInt8(ascii: "\""):
        // A mark that was escaped once too often.
        guard !isWordAhead(index + 2) else { return index }
        index += 2
      case 0x20, 0xA0, 0x202F:
        // "… . »": a mark that can only close, behind a blank.
        guard index + length < end else { return index }
        let ahead = ScalarClass.codePoint(bytes, at: index + length).value
        guard ahead == 0xBB || ahead == 0x201D, index > start || ahead == 0xBB else {
          return index
        }
        index += length
      default: return index
      }
    }
    return index
  }

  func isWordAhead(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    let kind = ScalarClass.read(bytes, at: offset).class
    return kind.isLetter || kind == .digit
  }

  /// The offset behind the notes of a sentence: "[1]", "[better source needed]", blanks before
  /// them or not, and digits right behind a stop, "innovation.23 Open-mindedness".
  func notesEnd(from start: Int, isPlain: Bool) -> Int {
    var noted = isPlain ? digitsEnd(from: start) : start
    var index = noted
    while index < end {
      while index < end, bytes[index] == 32 { index += 1 }
      guard index + 1 < end, bytes[index] == UInt8(ascii: "[") else { break }
      let inside = ScalarClass.read(bytes, at: index + 1).class
      guard inside == .digit || inside == .lower else { break }
      var close = index + 1
      while close < end, close - index < 40, bytes[close] != UInt8(ascii: "]") { close += 1 }
      guard close < end, bytes[close] == UInt8(ascii: "]") else { break }
      index = close + 1
      noted = index
    }
    return noted
  }

  /// The offset behind a note's number of up to three digits between a word's stop and a blank.
  func digitsEnd(from stopEnd: Int) -> Int {
    guard stopEnd - 2 >= start, bytes[stopEnd - 2] >= 97, bytes[stopEnd - 2] <= 122 else {
      return stopEnd
    }
    var index = stopEnd
    while index < end, index - stopEnd < 3, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    guard index < end, bytes[index] == 32 else { return stopEnd }
    return index
  }

  /// What stands behind the offset `closed`, over blanks.
  func following(_ closed: Int) -> Following {
    var first = closed
    while first < end {
      let (kind, length) = ScalarClass.read(bytes, at: first)
      guard kind.isBlank else { break }
      first += length
    }
    var word = first
    while word < end {
      let (value, length) = ScalarClass.codePoint(bytes, at: word)
      switch value {
      case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201A, 0x201C, 0x201E, 0xAB, 0x2039, 0x2013, 0x2014,
        0x2D, 0x2A, 0x20, 0xBF, 0xA1, 0x300C, 0x300E, 0xFF08:
        word += length
        continue
      default: break
      }
      let kind = ScalarClass.read(bytes, at: word).class
      let isName = kind == .lower && hasInnerCapital(word)
      return Following(first: first, word: word, kind: isName ? .upper : kind)
    }
    return Following(first: first, word: end, kind: .mark)
  }

  /// Whether a word is a name that begins in lower case: "iPhone", "eBay".
  func hasInnerCapital(_ offset: Int) -> Bool {
    let word = wordAhead(offset)
    for index in word.start..<word.end where bytes[index] >= 65 && bytes[index] <= 90 {
      return true
    }
    return false
  }
}
