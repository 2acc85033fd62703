import Text

/// What one pass over the bytes of a sentence counts.
struct WorthScan: Sendable {
  /// Marks and shapes that need no table.
  enum Sign: Int, CaseIterable, Sendable {
    case number, year, money, percentSign, decimal, name, nameOfSeveralWords, acronym, pastEnding
    case adverbEnding, ingEnding, question, exclamation, ellipsis, comma
  }

  /// A word or a pair of words, and where it stands.
  struct Cue: Sendable {
    let hash: UInt64
    let start: Int32
    let end: Int32
    var isStem = false
  }

  /// How many letters of a longer word are its stem.
  static let stemLength = 5

  /// How often each sign stands there.
  private var signs = WorthCounts()
  /// How many words of each class.
  private(set) var classes = WorthCounts()
  private(set) var words = 0
  /// Classes of the first word.
  private(set) var firstClasses: UInt64 = 0
  /// Places of the weighted words that were met, each once.
  private(set) var cuesMet: [Int32] = []
  /// A bit for each of them, by its place modulo 64: of most new ones it tells that they are new.
  private var cueSigns: UInt64 = 0
  /// Every word and pair of words; only where it was asked for.
  private(set) var cues: [Cue] = []

  private var previous: UInt64 = 0
  private var previousStart = 0
  private var nameLength = 0
  private var nameBeginsSentence = false
  private var moneyAt = -1

  /// How often a sign stands there: 0…3.
  func count(_ sign: Sign) -> Int { signs[sign.rawValue] }

  /// Reads a sentence anew.
  ///
  /// - Parameter keepsCues: whether `cues` is wanted, as for learning.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, lexicon: borrowing WorthLexicon,
    keepsCues: Bool
  ) {
    reset()
    var index = range.start
    let end = range.end
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
      } else if byte >= 0xC2, let length = Self.currencyLength(bytes, index, end) {
        add(.money)
        index += length
        moneyAt = index
      } else if Self.isLetter(byte), !Self.isMark(bytes, index, end) {
        index = word(bytes, index, end, lexicon, keepsCues)
      } else if byte >= 48, byte <= 57 {
        index = number(bytes, index, end, lexicon, keepsCues)
      } else {
        index = mark(bytes, index, end)
      }
    }
    endName()
  }

  private mutating func reset() {
    signs = WorthCounts()
    classes = WorthCounts()
    cuesMet.removeAll(keepingCapacity: true)
    cueSigns = 0
    cues.removeAll(keepingCapacity: true)
    words = 0
    firstClasses = 0
    previous = 0
    previousStart = 0
    nameLength = 0
    nameBeginsSentence = false
    moneyAt = -1
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
  }

  /// Whether general punctuation (U+2000–U+203F) stands here.
  @inline(__always)
  static func isMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    bytes[index] == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80
  }

  /// The length of "£" or "€" where one stands here.
  private static func currencyLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int? {
    if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA3 { return 2 }
    let isEuro =
      bytes[index] == 0xE2 && index + 2 < end && bytes[index + 1] == 0x82
      && bytes[index + 2] == 0xAC
    return isEuro ? 3 : nil
  }

  private mutating func add(_ sign: Sign) { signs.add(1 << UInt64(sign.rawValue)) }

  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ lexicon: borrowing WorthLexicon, _ keepsCues: Bool
  ) -> Int {
    let letters = WorthLetters(bytes, from: start, to: end)
    let index = letters.end
    let length = index - start
    let isCapital = bytes[start] >= 65 && bytes[start] <= 90
    let isFirst = words == 0
    if letters.capitals >= 2, letters.capitals * 2 > length { add(.acronym) }
    let isPronoun = length == 1 || length > 1 && bytes[start + 1] == 0x27
    if isCapital, !isPronoun {
      nameLength += 1
    } else {
      endName()
    }
    if isFirst { nameBeginsSentence = isCapital }
    endings(bytes, start, index)
    meet(letters.hash, start, index, lexicon, keepsCues)
    if length > Self.stemLength {
      meetStem(WorthWord.stem(letters.stem), start, lexicon, keepsCues)
    }
    return index
  }

  /// A longer word is known by its first letters too: "creat-" of "created" and "creating".
  private mutating func meetStem(
    _ hash: UInt64, _ start: Int, _ lexicon: borrowing WorthLexicon, _ keepsCues: Bool
  ) {
    if let entry = lexicon.entry(of: hash) { meet(entry.cue) }
    if keepsCues {
      cues.append(
        Cue(hash: hash, start: Int32(start), end: Int32(start + Self.stemLength), isStem: true))
    }
  }

  /// Closes a run of capital letters: the first word of a sentence alone names nothing.
  private mutating func endName() {
    if nameLength == 0 { return }
    if nameLength > 1 || !nameBeginsSentence { add(.name) }
    if nameLength > 1 { add(.nameOfSeveralWords) }
    nameLength = 0
    nameBeginsSentence = false
  }

  private mutating func endings(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) {
    guard end - start >= 5 else { return }
    let last = bytes[end - 1]
    if last == UInt8(ascii: "d"), bytes[end - 2] == UInt8(ascii: "e") {
      add(.pastEnding)
    } else if last == UInt8(ascii: "y"), bytes[end - 2] == UInt8(ascii: "l") {
      add(.adverbEnding)
    } else if last == UInt8(ascii: "g"), bytes[end - 2] == UInt8(ascii: "n"),
      bytes[end - 3] == UInt8(ascii: "i")
    {
      add(.ingEnding)
    }
  }

  private mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ lexicon: borrowing WorthLexicon, _ keepsCues: Bool
  ) -> Int {
    var index = start
    var digits = 0
    var isWhole = true
    while index < end {
      let byte = bytes[index]
      if byte >= 48, byte <= 57 {
        digits += 1
      } else if byte == 0x2E || byte == 0x2C, index + 1 < end, bytes[index + 1] >= 48,
        bytes[index + 1] <= 57
      {
        isWhole = false
      } else {
        break
      }
      index += 1
    }
    // "20th", "1990s" belong to the number.
    while index < end, Self.isLetter(bytes[index]), !Self.isMark(bytes, index, end) { index += 1 }
    let isYear =
      isWhole && digits == 4 && moneyAt != start
      && (bytes[start] == 49 && bytes[start + 1] >= 55
        || bytes[start] == 50 && bytes[start + 1] == 48)
    add(isYear ? .year : .number)
    if !isWhole { add(.decimal) }
    if index < end, bytes[index] == 0x25 { add(.percentSign) }
    endName()
    // All numbers are one word, "#", all years another, "####".
    let hash = WordHash.adding(isYear ? 0x2323_2323 : 0x23, to: 0)
    meet(hash, start, index, lexicon, keepsCues)
    return index
  }

  private mutating func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    switch bytes[index] {
    case 0x24:
      add(.money)
      moneyAt = index + 1
      return index + 1
    case 0x3F: add(.question)
    case 0x21: add(.exclamation)
    case 0x2C: add(.comma)
    case 0x2E where index + 1 < end && bytes[index + 1] == 0x2E: add(.ellipsis)
    case 0x2D, 0x27: return index + 1
    case 0xE2 where Self.isMark(bytes, index, end):
      if bytes[index + 2] == 0xA6 { add(.ellipsis) }
      endName()
      previous = 0
      return index + 3
    default: break
    }
    endName()
    previous = 0
    return index + 1
  }

  /// Counts a word and the pair it ends.
  private mutating func meet(
    _ hash: UInt64, _ start: Int, _ end: Int, _ lexicon: borrowing WorthLexicon, _ keepsCues: Bool
  ) {
    if let entry = lexicon.entry(of: hash) {
      if words == 0 { firstClasses = entry.classes }
      classes.add(entry.classes)
      meet(entry.cue)
    }
    if previous != 0 {
      let pair = WorthWord.pair(previous, hash)
      if let entry = lexicon.entry(of: pair) { meet(entry.cue) }
      if keepsCues { cues.append(Cue(hash: pair, start: Int32(previousStart), end: Int32(end))) }
    }
    if keepsCues { cues.append(Cue(hash: hash, start: Int32(start), end: Int32(end))) }
    previous = hash
    previousStart = start
    words += 1
  }

  /// Takes note of a weighted word, by its place; -1 is none.
  @inline(__always)
  private mutating func meet(_ cue: Int32) {
    guard cue >= 0 else { return }
    let sign: UInt64 = 1 &<< UInt64(truncatingIfNeeded: cue)
    if cueSigns & sign != 0, cuesMet.contains(cue) { return }
    cueSigns |= sign
    cuesMet.append(cue)
  }
}
