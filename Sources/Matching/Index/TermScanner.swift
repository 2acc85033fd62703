/// Walks over the terms of a piece of UTF-8: the one loop behind index, queries and matching.
///
/// A term is a run of letters and digits, folded to lower case without accents. "U.S." is one
/// term, as are "6.6", "5,000" (written 5000) and "O'Donnell"; a possessive "'s" is dropped.
/// Stemming takes the plural off: D. Harman, "How effective is suffixing?" (1991), the S stemmer,
/// save that "-is" is kept.
struct TermScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at: Int
  /// The term that `next` found: its key and where it stands.
  private(set) var key = TermKey(low: 0, high: 0)
  private(set) var start = 0
  private(set) var stop = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    at = start
  }

  /// Moves to the next term; false where there is none.
  @inline(__always)
  mutating func next() -> Bool {
    var index = at
    while true {
      while index < end, !Self.isPlain(bytes[index]), bytes[index] < 0x80 { index += 1 }
      guard index < end else {
        at = end
        return false
      }
      if bytes[index] < 0x80 { break }
      // Outside ASCII: a letter begins a term, anything else is passed over.
      if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 {
        index += 3
        continue
      }
      if beginsTerm(at: index) { return nextSlowly(from: index) }
      index += scalar(at: index).length
    }
    start = index
    repeat { index += 1 } while index < end && Self.isPlain(bytes[index])
    let length = index - start
    if index < end, bytes[index] != 0x20, goesOn(at: index) || length > 16 {
      return nextSlowly(from: start)
    }
    if length > 16 || start + 16 > bytes.count { return nextSlowly(from: start) }
    stop = index
    at = index
    key = plainKey(length: length)
    return true
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
  }

  /// The key of ASCII letters and digits at `start`, stemmed; 16 bytes from there can be read.
  @inline(__always)
  private func plainKey(length: Int) -> TermKey {
    let raw = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped) + start
    let case64: UInt64 = 0x2020_2020_2020_2020
    var low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) | case64
    var count = length
    var replaced: UInt64 = 0
    if length > 3, raw.load(fromByteOffset: length - 1, as: UInt8.self) | 0x20 == 0x73 {
      let before = raw.load(fromByteOffset: length - 2, as: UInt8.self) | 0x20
      if before != 0x73, before != 0x75, before != 0x69 {
        let isIES =
          before == 0x65 && length > 4
          && raw.load(fromByteOffset: length - 3, as: UInt8.self) | 0x20 == 0x69
        count -= isIES ? 2 : 1
        replaced = isIES ? 0x10 : 0  // i becomes y
      }
    }
    if count <= 8 {
      low &= ~0 >> UInt64(64 - 8 * count)
      low |= replaced << UInt64(8 * count - 8)
      return TermKey(low: low, high: 0)
    }
    var high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) | case64
    high &= ~0 >> UInt64(128 - 8 * count)
    high |= replaced << UInt64(8 * count - 72)
    return TermKey(low: low, high: high)
  }

  /// Whether what stands after letters or digits may belong to the term.
  @inline(__always)
  private func goesOn(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80 || byte == 0x27 { return true }
    if byte == 0x2E || byte == 0x2C, index + 1 < end {
      let after = bytes[index + 1]
      if bytes[index - 1] &- 48 < 10 { return after &- 48 < 10 }
      return byte == 0x2E && index - start == 1 && (after | 0x20) &- 97 < 26
    }
    return false
  }

  private func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
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

  private func beginsTerm(at index: Int) -> Bool {
    let kind = Folding.classOf(scalar(at: index).value)
    return kind == .inside || kind == .alone
  }

  /// The general rule, for what the fast path leaves: accents, apostrophes, points, long words.
  @inline(never)
  private mutating func nextSlowly(from first: Int) -> Bool {
    var folded: [UInt8] = []
    var index = first
    start = first
    scan: while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if Self.isPlain(byte) {
          folded.append(byte | 0x20)
          index += 1
        } else if byte == 0x27, let after = afterApostrophe(index + 1) {
          if after.isPossessive { return finish(folded, stop: index, at: after.next) }
          index += 1
        } else if byte == 0x2E || byte == 0x2C, index > first, joins(at: index, folded) {
          if byte == 0x2E, bytes[index - 1] &- 48 < 10 { folded.append(byte) }
          index += 1
        } else {
          break
        }
        continue
      }
      let (value, length) = scalar(at: index)
      if value == "\u{2019}", let after = afterApostrophe(index + 3) {
        if after.isPossessive { return finish(folded, stop: index, at: after.next) }
        index += 3
        continue
      }
      switch Folding.classOf(value) {
      case .inside: folded += Folding.folded(value).utf8
      case .mark: break
      case .alone:
        if !folded.isEmpty { break scan }
        index += length
        return finish(Array(String(value).utf8), stop: index, at: index)
      case .outside: break scan
      }
      index += length
    }
    return finish(folded, stop: index, at: index)
  }

  private mutating func finish(_ folded: [UInt8], stop: Int, at: Int) -> Bool {
    self.stop = stop
    self.at = at
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
    return true
  }

  /// What follows an apostrophe inside a word; nil where the word ends before it.
  private func afterApostrophe(_ index: Int) -> (isPossessive: Bool, next: Int)? {
    guard index < end, Self.isPlain(bytes[index]) else { return nil }
    let isLast = index + 1 >= end || !Self.isPlain(bytes[index + 1]) && bytes[index + 1] < 0x80
    return (isLast && bytes[index] | 0x20 == 0x73, index + 1)
  }

  /// Whether a point or comma stands inside a number, or between the letters of "U.S.".
  private func joins(at index: Int, _ folded: [UInt8]) -> Bool {
    guard index + 1 < end else { return false }
    let (before, after) = (bytes[index - 1], bytes[index + 1])
    if before &- 48 < 10 { return after &- 48 < 10 }
    guard bytes[index] == 0x2E, (before | 0x20) &- 97 < 26, (after | 0x20) &- 97 < 26
    else { return false }
    let isSingle = index - 1 == start || bytes[index - 2] == 0x2E
    let isNextSingle = index + 2 >= end || !Self.isPlain(bytes[index + 2])
    return isSingle && isNextSingle
  }
}
