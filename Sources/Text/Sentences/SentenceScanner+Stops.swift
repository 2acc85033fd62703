extension SentenceScanner {
  /// At a stop: ends the sentence behind it and its closing marks, or reads on.
  mutating func readStop() {
    let stop = index
    let (after, isEllipsis, isLoud) = stopsEnd(from: stop)
    let closed = notesEnd(from: closersEnd(from: after), isPlain: after == stop + 1)
    guard closed < end else {
      index = closed
      return
    }
    let next = following(closed)
    let ends: Bool
    if next.first == closed {
      ends = isGlued(stop, next)
    } else if next.first == end {
      ends = true
    } else if isLoud {
      ends = endsLoudly(stop, closed, next)
    } else if isEllipsis {
      ends = next.kind != .lower && stop > start && !isOpenBracket(bytes[stop - 1])
    } else {
      ends = endsPlainly(stop, next)
    }
    if ends { finish(at: closed) } else { index = max(after, stop + 1) }
  }

  /// The end of a run of stops: "...", "?!", ". . . .", "…"; whether it is an ellipsis, and
  /// whether it asks or exclaims.
  private func stopsEnd(from stop: Int) -> (end: Int, isEllipsis: Bool, isLoud: Bool) {
    var index = stop
    var dots = 0
    var isLoud = false
    scan: while index < end {
      let (value, length) = ScalarClass.codePoint(bytes, at: index)
      switch value {
      case 0x2E: dots += 1
      case 0x2026: dots += 3
      case 0x20 where index + 1 < end && bytes[index + 1] == UInt8(ascii: ".") && isDot(index + 2):
        break
      case 0x21, 0x3F, 0x61F, 0x6D4, 0x964, 0x203C, 0x203D, 0x2047...0x2049: isLoud = true
      default: break scan
      }
      index += length
    }
    return (index, dots > 1, isLoud)
  }

  /// Whether a spaced ellipsis may go on or end here: no letter or digit stands there.
  private func isDot(_ offset: Int) -> Bool {
    guard offset < end else { return true }
    let kind = ScalarClass.read(bytes, at: offset).class
    return kind == .mark || kind.isBlank
  }

  /// Whether a question or exclamation mark with a blank behind it ends its sentence.
  private func endsLoudly(_ stop: Int, _ closed: Int, _ next: Following) -> Bool {
    guard next.kind != .lower else { return false }
    // "(!)", "(?)": a remark inside a sentence; "Viva Maria! (1965)": a title in one.
    if stop > start, isOpenBracket(bytes[stop - 1]) { return false }
    if isOpenBracket(bytes[next.first]), !isWholeBracket(next.first) { return false }
    // “Why?” Smith asked.
    let isQuoted = closed > stop + 1 && bytes[closed - 1] != UInt8(ascii: ")")
    return !(isQuoted && isSpeechAhead(next.word))
  }

  /// Whether one to four capitalised words and a verb of speech follow.
  private func isSpeechAhead(_ offset: Int) -> Bool {
    var index = offset
    for count in 0..<5 {
      let word = wordAhead(index)
      guard !word.isEmpty else { return false }
      let value = words.value(bytes, word.start, word.end)
      if count > 0, value.contains(.speech) { return true }
      guard ScalarClass.read(bytes, at: word.start).class == .upper else { return false }
      index = word.end
      if index < end, bytes[index] == UInt8(ascii: ".") { index += 1 }
      guard index < end, bytes[index] == 32 else { return false }
      index += 1
    }
    return false
  }

  /// Whether the bracket that opens at an offset holds sentences: its last mark is a stop.
  private func isWholeBracket(_ open: Int) -> Bool {
    var index = open + 1
    while index < end, index - open < 200, bytes[index] != 10 {
      if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "]") {
        switch bytes[index - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        default: return false
        }
      }
      index += 1
    }
    return false
  }

  /// Whether a single full stop with a blank behind it ends its sentence.
  private func endsPlainly(_ stop: Int, _ next: Following) -> Bool {
    let word = wordBefore(stop)
    let before = words.value(bytes, word.start, word.end)
    if next.kind == .lower {
      // "… the bank. (credit: NASA)": but "Acme Inc. (formerly Apex)".
      return bytes[next.first] == UInt8(ascii: "(") && before.isEmpty && word.length > 1
    }
    guard !word.isEmpty else { return stop > start }
    if isListNumber(word) || isSignature(next.first) { return false }
    if next.kind == .digit {
      let isShort = !before.isDisjoint(with: [.beforeNumber, .beforeName, .inside, .mayEnd])
      return !isShort && !isSmallLetter(word)
    }
    if !before.isDisjoint(with: [.beforeName, .inside]) { return false }
    let ahead = wordAhead(next.word)
    let after = words.value(bytes, ahead.start, ahead.end)
    if before.contains(.time) {
      return !after.contains(.afterTime) && (after.contains(.opener) || !isTimePhrase(word))
    }
    if before.contains(.mayEnd) || isDotted(word) || isSmallLetter(word) {
      // "MANCHESTER, N.H. — It was": a date line is part of its sentence.
      return after.contains(.opener) && !isDash(next.first)
    }
    if word.length == 1, ScalarClass.read(bytes, at: word.start).class == .upper {
      return endsAfterCapital(word, after)
    }
    return true
  }

  /// A single capital with a stop is an initial, unless a usual first word follows.
  private func endsAfterCapital(_ word: TextRange, _ after: SentenceWord) -> Bool {
    if bytes[word.start] == UInt8(ascii: "I") {
      return !after.isDisjoint(with: [.pronoun, .opener])
    }
    return after.contains(.opener)
  }

  /// Whether a stop without a blank behind it ends its sentence: "world.Today", "said.”He".
  private func isGlued(_ stop: Int, _ next: Following) -> Bool {
    guard stop > start else { return false }
    let before = bytes[stop - 1]
    let isWordBefore =
      (before >= 97 && before <= 122) || (before >= 48 && before <= 57)
      || before >= 0x80 || before == UInt8(ascii: ")")
    guard isWordBefore, next.kind == .upper else { return false }
    let ahead = wordAhead(next.word)
    guard !ahead.isEmpty else { return false }
    let second = ahead.start + ScalarClass.read(bytes, at: ahead.start).length
    let isCapitalised =
      second < ahead.end
      ? ScalarClass.read(bytes, at: second).class == .lower
      : words.value(bytes, ahead.start, ahead.end).contains(.opener)
    guard isCapitalised, !isAddress(around: stop) else { return false }
    let word = wordBefore(stop)
    let value = words.value(bytes, word.start, word.end)
    return value.isDisjoint(with: [.beforeName, .inside, .mayEnd, .time])
      && !(word.length == 1 && before >= 97)
  }
}
