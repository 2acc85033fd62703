/// Walks over the terms of a piece of UTF-8: the one loop behind index, queries and matching.
///
/// A term is a run of letters and digits, folded to lower case without accents. "U.S." is one
/// term, as are "6.6", "5,000" (written 5000) and "O'Donnell"; a possessive "'s" is dropped.
/// Stemming takes the plural off: D. Harman, "How effective is suffixing?" (1991), the S stemmer,
/// save that "-is" is kept.
struct TermScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// What the 64 bytes from `window` on are.
  private var classes = ByteClasses()
  private var window: Int
  /// The first bytes of the plain terms ahead in the window, and the bytes after them.
  private var starts: UInt64 = 0
  private var stops: UInt64 = 0
  /// Where the plain terms ahead end.
  private var at: Int
  /// Whether something stands there that may be read by the general rule.
  private var isGeneral = false
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
    while starts == 0 {
      guard at < end else { return false }
      if isGeneral {
        if readGenerally() { return true }
      } else {
        look()
      }
    }
    start = window + starts.trailingZeroBitCount
    stop = window + stops.trailingZeroBitCount
    starts &= starts &- 1
    stops &= stops &- 1
    readPlainly()
    return true
  }

  /// Makes the key of the letters and digits from `start` to `stop`.
  @inline(__always)
  private mutating func readPlainly() {
    // The bytes around are read with them.
    if stop - start > 16 || start < 8 || start + 16 > bytes.count {
      key = general.term(from: start).key
    } else {
      key = TermKey(
        plain: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped) + start, count: stop - start)
    }
  }

  /// Reads what stands at `at` by the general rule; false where no term does.
  @inline(never)
  private mutating func readGenerally() -> Bool {
    start = at
    var isTerm = true
    if bytes[at] < 0x80 {
      let offset = at - window
      stop = at + (~(classes.plain &>> UInt64(truncatingIfNeeded: offset))).trailingZeroBitCount
      if stop - window < 64, !goesOn(at: stop) {
        at = stop
        readPlainly()
      } else {
        take(general.term(from: at))
      }
    } else if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 {
      at += 3
      isTerm = false
    } else if general.beginsTerm(at: at) {
      take(general.term(from: at))
    } else {
      at += general.scalar(at: at).length
      isTerm = false
    }
    isGeneral = false
    if at - window < 64 { arrange() }
    return isTerm
  }

  /// Moves behind a term that was read by the general rule.
  private mutating func take(_ term: GeneralTerm) {
    stop = term.stop
    at = term.next
    key = term.key
  }

  private var general: GeneralTermReader { GeneralTermReader(bytes: bytes, end: end) }

  /// Classes the bytes from `at` on.
  @inline(never)
  private mutating func look() {
    window = at
    classes = ByteClasses(
      UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped) + at, count: end - at)
    arrange()
  }

  /// Finds the terms of plain letters and digits from `at` to the end of the window, or to what may
  /// be read by the general rule.
  private mutating func arrange() {
    let ahead: UInt64 = ~0 &<< UInt64(truncatingIfNeeded: at - window)
    let plain = classes.plain & ahead
    starts = plain & ~(plain << 1)
    stops = ~plain & plain << 1
    let general = classes.foreign & ahead | stops & classes.joining
    isGeneral = general != 0
    var limit = general.trailingZeroBitCount
    let isCut = limit == 64 && plain >> 63 != 0
    if isCut || limit < 64 && stops >> UInt64(limit) & 1 != 0 {
      // The term that ends there, or not in this window.
      limit = 63 - (starts & ~(~0 << UInt64(limit))).leadingZeroBitCount
      if limit == 0 { isGeneral = true }
    }
    let plainly: UInt64 = ~(~0 << UInt64(limit))
    starts &= plainly
    stops &= plainly
    at = window + limit
  }

  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
  }

  /// Whether what stands after letters or digits may belong to the term.
  @inline(__always)
  private func goesOn(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80 {
      // Of dashes and quotation marks only the apostrophe may stand in a term.
      let isMark = byte == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80
      return !isMark || bytes[index + 2] == 0x99
    }
    if byte == 0x27 { return true }
    if byte == 0x2E || byte == 0x2C, index + 1 < end {
      let after = bytes[index + 1]
      if bytes[index - 1] &- 48 < 10 { return after &- 48 < 10 }
      return byte == 0x2E && index - start == 1 && (after | 0x20) &- 97 < 26
    }
    return false
  }
}
