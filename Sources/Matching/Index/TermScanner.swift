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
  /// What the 64 bytes from `window` on are.
  private var classes = ByteClasses()
  private var window: Int
  /// The term that `next` found: its key and where it stands.
  private(set) var key = TermKey(low: 0, high: 0)
  private(set) var start = 0
  private(set) var stop = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    at = start
    window = start - 64
  }

  /// Moves to the next term; false where there is none.
  @inline(__always)
  mutating func next() -> Bool {
    while at < end {
      if at - window >= 64 { look(from: at) }
      let open = (classes.plain | classes.foreign) & ~0 &<< UInt64(truncatingIfNeeded: at - window)
      guard open != 0 else {
        at = window + 64
        continue
      }
      let offset = open.trailingZeroBitCount
      let index = window + offset
      if classes.foreign &>> UInt64(offset) & 1 != 0 {
        // A letter begins a term, anything else is passed over.
        if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 {
          at = index + 3
        } else if general.beginsTerm(at: index) {
          return take(general.term(from: index), from: index)
        } else {
          at = index + general.scalar(at: index).length
        }
        continue
      }
      let length = (~(classes.plain &>> UInt64(offset))).trailingZeroBitCount
      if offset + length == 64, offset > 0, window + 64 < end {
        at = index
        look(from: index)
        continue
      }
      start = index
      stop = index + length
      let mayGoOn = stop < end && classes.joining &>> UInt64(offset + length) & 1 != 0
      if length > 16 || start + 16 > bytes.count || mayGoOn && goesOn(at: stop) {
        return take(general.term(from: start), from: start)
      }
      at = stop
      key = TermKey(
        plain: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped) + start, count: length)
      return true
    }
    return false
  }

  /// Moves behind a term that was read by the general rule.
  @inline(__always)
  private mutating func take(_ term: GeneralTerm, from start: Int) -> Bool {
    self.start = start
    stop = term.stop
    at = term.next
    key = term.key
    return true
  }

  private var general: GeneralTermReader { GeneralTermReader(bytes: bytes, end: end) }

  /// Classes the bytes from there on.
  @inline(never)
  private mutating func look(from index: Int) {
    window = index
    classes = ByteClasses(
      UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped) + index, count: end - index)
  }

  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
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
}
