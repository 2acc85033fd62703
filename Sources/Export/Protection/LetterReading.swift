import Matching
import Text

/// The letters and digits of an output, one after the other, without case, accents and escapes, each
/// with where it stands.
///
/// What stands between them – blanks, punctuation, characters that are not seen, the visible marks of
/// such – is left out. Escapes of HTML, JSON and Markdown are read as what they mean. It holds no more
/// than the output itself, however long that is.
struct LetterReading: Sequence, IteratorProtocol {
  /// What else is read through.
  enum Depth {
    /// Escapes alone.
    case escapes
    /// Also percent signs of addresses.
    case addresses
    /// Also tags: what stands before and after them is read as one.
    case tags
  }

  struct Letter {
    let value: UInt32
    /// The source's UTF-8 offsets, end exclusive.
    let range: TextRange
    /// Whether a letter or digit stands right before it.
    let isInside: Bool
  }

  private let utf8: [UInt8]
  private let depth: Depth
  private var offset = 0
  private var wasLetter = false
  /// Letters of one character that are still to be given, the last first.
  private var waiting: [Letter] = []

  init(_ utf8: [UInt8], depth: Depth) {
    self.utf8 = utf8
    self.depth = depth
  }

  mutating func next() -> Letter? {
    while waiting.isEmpty, offset < utf8.count {
      let byte = utf8[offset]
      if let value = Self.plainLetter(byte) {
        let letter = Letter(
          value: value, range: TextRange(offset, offset + 1), isInside: wasLetter)
        wasLetter = true
        offset += 1
        return letter
      }
      if byte < 0x80, !isEscape(byte) {
        wasLetter = false
        offset += 1
      } else {
        step(byte)
      }
    }
    return waiting.popLast()
  }

  /// Whether more than itself may begin with the byte.
  private func isEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "\\"): true
    case UInt8(ascii: "%"): depth != .escapes
    case UInt8(ascii: "<"): depth == .tags
    default: false
    }
  }

  private mutating func step(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): if take(entity()) { return }
    case UInt8(ascii: "\\"): if take(escape()) || skipBreak() { return }
    case UInt8(ascii: "%"): if take(percent()) { return }
    case UInt8(ascii: "<"): if skip(past: [UInt8(ascii: ">")], within: 4_000) { return }
    // ⟦U+200B⟧: a mark that stands for what is not seen.
    case 0xE2 where self.byte(1) == 0x9F && self.byte(2) == 0xA6:
      if skip(past: [0xE2, 0x9F, 0xA7], within: 100) { return }
    default: break
    }
    let scalar = scalar(at: offset)
    append(scalar.value, length: scalar.length)
  }

  private mutating func append(_ scalar: Unicode.Scalar, length: Int) {
    let range = TextRange(offset, offset + length)
    offset += length
    let plain = Self.narrow(scalar)
    guard plain.properties.isAlphabetic || plain.properties.numericType == .decimal else {
      // Marks and characters without a shape of their own do not part a word.
      let isUnseen =
        plain.properties.isDefaultIgnorableCodePoint
        || plain.properties.canonicalCombiningClass != .notReordered
      if !isUnseen { wasLetter = false }
      return
    }
    var spelled: [UInt32] = []
    LetterFolding.standard.append(plain, to: &spelled)
    for value in spelled {
      waiting.append(Letter(value: value, range: range, isInside: wasLetter))
      wasLetter = true
    }
    waiting.reverse()
  }

  /// A letter or digit of ASCII, in lower case; nil for any other byte.
  private static func plainLetter(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) + 32
    default: nil
    }
  }

  /// A full-width letter as the plain one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

extension LetterReading {
  /// A scalar that several bytes mean, and how many.
  private typealias Meant = (scalar: Unicode.Scalar, length: Int)

  private mutating func take(_ meant: Meant?) -> Bool {
    guard let meant else { return false }
    append(meant.scalar, length: meant.length)
    return true
  }

  /// "&#65;" or "&#x41;".
  private func entity() -> Meant? {
    guard byte(1) == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = byte(2) == UInt8(ascii: "x") || byte(2) == UInt8(ascii: "X")
    let start = isHexadecimal ? 3 : 2
    var length = start
    while length < start + 8, let byte = byte(length), byte != UInt8(ascii: ";") { length += 1 }
    guard byte(length) == UInt8(ascii: ";"), length > start else { return nil }
    return number(start..<length, radix: isHexadecimal ? 16 : 10).map { ($0, length + 1) }
  }

  /// "\n", "\t" and the like of JSON; where tags are read through, such letters are letters.
  private mutating func skipBreak() -> Bool {
    guard depth != .tags, let next = byte(1), "nrtbf\\".utf8.contains(next) else { return false }
    offset += 2
    wasLetter = false
    return true
  }

  /// "\u0041" of JSON.
  private func escape() -> Meant? {
    guard byte(1) == UInt8(ascii: "u") else { return nil }
    return number(2..<6, radix: 16).map { ($0, 6) }
  }

  /// "%41", and "%C3%A9" as one.
  private func percent() -> Meant? {
    var bytes: [UInt8] = []
    while bytes.count < 4, byte(3 * bytes.count) == UInt8(ascii: "%"),
      let value = number(3 * bytes.count + 1..<3 * bytes.count + 3, radix: 16)
    {
      bytes.append(UInt8(value.value))
      var decoder = UTF8()
      var iterator = bytes.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&iterator) {
        return (scalar, 3 * bytes.count)
      }
    }
    return nil
  }

  private func number(_ range: Range<Int>, radix: Int) -> Unicode.Scalar? {
    guard offset + range.upperBound <= utf8.count else { return nil }
    let digits = utf8[offset + range.lowerBound..<offset + range.upperBound]
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: radix).flatMap(
      Unicode.Scalar.init)
  }

  private func byte(_ distance: Int) -> UInt8? {
    offset + distance < utf8.count ? utf8[offset + distance] : nil
  }

  /// Goes on after the next place that has some bytes; false where there is none near.
  private mutating func skip(past end: [UInt8], within count: Int) -> Bool {
    for start in offset..<Swift.min(offset + count, utf8.count - end.count + 1)
    where utf8[start] == end[0] && utf8[start..<start + end.count].elementsEqual(end) {
      offset = start + end.count
      return true
    }
    return false
  }

  private func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int) {
    if utf8[offset] < 0x80 { return (Unicode.Scalar(utf8[offset]), 1) }
    var decoder = UTF8()
    var iterator = utf8[offset...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}
