/// Reads terms by the general rule, for what the fast path of `TermScanner` leaves: accents,
/// apostrophes, points, long words.
struct GeneralTermReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int

  /// The term that begins there.
  @inline(never)
  func term(from start: Int) -> GeneralTerm {
    var folded: [UInt8] = []
    var index = start
    scan: while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if TermScanner.isPlain(byte) {
          folded.append(byte | 0x20)
          index += 1
        } else if byte == 0x27, let after = afterApostrophe(index + 1) {
          if after.isPossessive { return GeneralTerm(folded, stop: index, next: after.next) }
          index += 1
        } else if byte == 0x2E || byte == 0x2C, index > start, joins(at: index, of: start) {
          if byte == 0x2E, bytes[index - 1] &- 48 < 10 { folded.append(byte) }
          index += 1
        } else {
          break
        }
        continue
      }
      let (value, length) = scalar(at: index)
      if value == "\u{2019}", let after = afterApostrophe(index + 3) {
        if after.isPossessive { return GeneralTerm(folded, stop: index, next: after.next) }
        index += 3
        continue
      }
      switch Folding.classOf(value) {
      case .inside: folded += Folding.folded(value).utf8
      case .mark: break
      case .alone:
        if !folded.isEmpty { break scan }
        index += length
        return GeneralTerm(Array(String(value).utf8), stop: index, next: index)
      case .outside: break scan
      }
      index += length
    }
    return GeneralTerm(folded, stop: index, next: index)
  }

  /// The scalar that begins there, and its bytes.
  func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    let value: UInt32
    let length: Int
    switch first {
    case 0xF0...:
      value = (first & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      length = 4
    case 0xE0...:
      value = (first & 15) << 12 | tail(1) << 6 | tail(2)
      length = 3
    case 0xC0...:
      value = (first & 31) << 6 | tail(1)
      length = 2
    default:
      value = first
      length = 1
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether a letter or digit stands there.
  func beginsTerm(at index: Int) -> Bool {
    let kind = Folding.classOf(scalar(at: index).value)
    return kind == .inside || kind == .alone
  }

  /// What follows an apostrophe inside a word; nil where the word ends before it.
  private func afterApostrophe(_ index: Int) -> (isPossessive: Bool, next: Int)? {
    guard index < end, TermScanner.isPlain(bytes[index]) else { return nil }
    let isLast =
      index + 1 >= end || !TermScanner.isPlain(bytes[index + 1]) && bytes[index + 1] < 0x80
    return (isLast && bytes[index] | 0x20 == 0x73, index + 1)
  }

  /// Whether a point or comma stands inside a number, or between the letters of "U.S.".
  private func joins(at index: Int, of start: Int) -> Bool {
    guard index + 1 < end else { return false }
    let (before, after) = (bytes[index - 1], bytes[index + 1])
    if before &- 48 < 10 { return after &- 48 < 10 }
    guard bytes[index] == 0x2E, (before | 0x20) &- 97 < 26, (after | 0x20) &- 97 < 26
    else { return false }
    let isSingle = index - 1 == start || bytes[index - 2] == 0x2E
    let isNextSingle = index + 2 >= end || !TermScanner.isPlain(bytes[index + 2])
    return isSingle && isNextSingle
  }
}

/// A term that was read by the general rule.
struct GeneralTerm {
  let key: TermKey
  /// Where its word ends.
  let stop: Int
  /// Where the next term may begin: behind a possessive.
  let next: Int

  /// - Parameter folded: the word, folded; its plural is taken off here.
  init(_ folded: [UInt8], stop: Int, next: Int) {
    self.stop = stop
    self.next = next
    var folded = folded
    if folded.count > 3, folded.last == 0x73, folded.allSatisfy({ $0 < 0x80 }) {
      let before = folded[folded.count - 2]
      if before != 0x73, before != 0x75, before != 0x69 {
        let isIES = before == 0x65 && folded.count > 4 && folded[folded.count - 3] == 0x69
        folded.removeLast(isIES ? 2 : 1)
        if isIES { folded[folded.count - 1] = 0x79 }
      }
    }
    key = TermKey(folded)
  }
}
