extension SentenceScanner {
  /// The word at `offset`, without an apostrophe and what follows it.
  func wordAhead(_ offset: Int) -> TextRange {
    var index = offset
    while index < end {
      let (kind, length) = ScalarClass.read(bytes, at: index)
      guard kind.isLetter || kind == .joining else { break }
      index += length
    }
    return TextRange(offset, index)
  }

  /// The word that ends at `stop`, stops inside it included: "U.S" of "U.S.".
  func wordBefore(_ stop: Int) -> TextRange {
    var first = stop
    // No word is longer; without the bound "a.a.a.…" would cost its square.
    while first > start, stop - first < 40 {
      let byte = bytes[first - 1]
      if byte < 0x80 {
        let lower = byte | 0x20
        let isPart =
          (lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57)
          || (byte == UInt8(ascii: ".") && first < stop && bytes[first] != UInt8(ascii: "."))
        guard isPart else { break }
        first -= 1
      } else {
        var lead = first - 1
        while lead > start, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
        let (value, _) = ScalarClass.codePoint(bytes, at: lead)
        guard ScalarClass.read(bytes, at: lead).class.isLetter || value == 0xB0 else { break }
        first = lead
      }
    }
    return TextRange(first, stop)
  }

  /// Whether the word is made of single letters with stops between them: "U.S", "J.K".
  func isDotted(_ word: TextRange) -> Bool {
    guard word.length >= 3, word.length % 2 == 1 else { return false }
    for offset in stride(from: word.start + 1, to: word.end, by: 2)
    where bytes[offset] != UInt8(ascii: ".") || bytes[offset - 1] < 65 {
      return false
    }
    return true
  }

  /// Whether the word is one small letter: "(b. March 1998)", "c. 1450", not "Sylvia's.".
  func isSmallLetter(_ word: TextRange) -> Bool {
    guard word.length == 1, bytes[word.start] >= 97 else { return false }
    return word.start == start || bytes[word.start - 1] <= 32
      || isOpenBracket(bytes[word.start - 1])
  }

  /// Whether the sentence is nothing but this number, letter or Roman numeral: a list's marker.
  func isListNumber(_ word: TextRange) -> Bool {
    guard word.start == start, word.length <= 4 else { return false }
    let isNumeral = (word.start..<word.end).allSatisfy { offset in
      switch bytes[offset] {
      case 48...57: word.length <= 3
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): true
      default: word.length == 1
      }
    }
    return isNumeral
  }

  /// Whether the sentence so far is no more than "At 5 a.m.", "By Monday at 5 a.m.".
  func isTimePhrase(_ time: TextRange) -> Bool {
    let first = wordAhead(start)
    guard words.value(bytes, first.start, first.end).contains(.timePhrase) else { return false }
    guard time.start - start < 60 else { return false }
    var blanks = 0
    for offset in start..<time.start where bytes[offset] == 32 { blanks += 1 }
    return blanks <= 5
  }

  /// Whether a dash stands at an offset, "--" included.
  func isDash(_ offset: Int) -> Bool {
    let value = ScalarClass.codePoint(bytes, at: offset).value
    if value == 0x2014 || value == 0x2013 { return true }
    return value == 0x2D && offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "-")
  }

  /// Whether nothing follows in the line but a dash and a short name: "… about it. — Rick Lane".
  func isSignature(_ first: Int) -> Bool {
    guard isDash(first) else { return false }
    var index = first + 1
    while index < end, bytes[index] != 10 {
      guard index - first < 60 else { return false }
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return false
      default: index += 1
      }
    }
    return true
  }

  /// Whether the run of visible bytes around an offset is an address or a file's path.
  func isAddress(around offset: Int) -> Bool {
    var first = offset
    while first > start, offset - first < 200, bytes[first - 1] > 32 { first -= 1 }
    var last = offset
    while last < end, last - offset < 200, bytes[last] > 32 { last += 1 }
    for index in first..<last {
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "_"): return true
      default: continue
      }
    }
    let isWeb =
      last - first > 4 && bytes[first] | 0x20 == UInt8(ascii: "w")
      && bytes[first + 1] | 0x20 == UInt8(ascii: "w") && bytes[first + 3] == UInt8(ascii: ".")
    return isWeb
  }

  func isOpenBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }
}
