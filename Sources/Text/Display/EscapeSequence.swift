/// An escape sequence, from its first to its last character.
///
/// Source: ECMA-48, 5th edition, 5.3–5.6 (control functions and strings), with BEL as the end of
/// an OSC as terminals have it, and ECMA-35 for sequences with intermediate bytes.
struct EscapeSequence {
  /// Its code points.
  let length: Int
  /// How it is shown: "ESC[31m", "U+009B 31m", long strings cut.
  let words: String

  /// More of a string than this is not needed to know what it was.
  private static let mostShown = 80

  /// Reads the sequence at `index`; nil where its first character does not begin one. One that
  /// is broken off is no more than its introducer.
  init?(_ scalars: [Unicode.Scalar], at index: Int) {
    let first = scalars[index].value
    let introducer: UInt32
    let head: Int
    if first == 0x1B {
      guard index + 1 < scalars.count else { return nil }
      introducer = scalars[index + 1].value
      head = 2
    } else {
      // A C1 control is ESC and its number less 0x40.
      introducer = first - 0x40
      head = 1
    }
    let body = index + head
    switch introducer {
    case 0x5B: length = head + (Self.controlLength(scalars, from: body) ?? 0)
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F:
      length = head + (Self.stringLength(scalars, from: body) ?? 0)
    case 0x20...0x2F where first == 0x1B:
      guard let rest = Self.intermediateLength(scalars, from: body) else { return nil }
      length = head + rest
    case 0x30...0x7E where first == 0x1B: length = head
    default: return nil
    }
    words = Self.words(scalars[index..<(index + length)], isLong: first != 0x1B)
  }

  /// The length of parameters, intermediates and the final byte of a control sequence; nil where
  /// it is broken off.
  private static func controlLength(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count, (0x30...0x3F).contains(scalars[index].value) { index += 1 }
    while index < scalars.count, (0x20...0x2F).contains(scalars[index].value) { index += 1 }
    guard index < scalars.count, (0x40...0x7E).contains(scalars[index].value) else { return nil }
    return index + 1 - start
  }

  /// The length of a control string with its terminator; nil where none comes on the line.
  private static func stringLength(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count {
      switch scalars[index].value {
      case 0x07, 0x9C: return index + 1 - start
      case 0x1B:
        let isEnd = index + 1 < scalars.count && scalars[index + 1].value == 0x5C
        return isEnd ? index + 2 - start : nil
      case 0x00..<0x20, 0x7F..<0xA0: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// The length of further intermediates and the final byte; nil where it is broken off.
  private static func intermediateLength(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count, (0x20...0x2F).contains(scalars[index].value) { index += 1 }
    guard index < scalars.count, (0x30...0x7E).contains(scalars[index].value) else { return nil }
    return index + 1 - start
  }

  /// The sequence in visible characters; those of its string that may not be shown by number.
  private static func words(_ sequence: ArraySlice<Unicode.Scalar>, isLong: Bool) -> String {
    var words = ""
    for (count, scalar) in sequence.enumerated() {
      if count == mostShown { return words + "…" }
      switch scalar.value {
      case 0x1B: words += "ESC"
      case 0x20..<0x7F: words.unicodeScalars.append(scalar)
      default:
        words += scalar.notation
        if count == 0, isLong, sequence.count > 1 { words += " " }
      }
    }
    return words
  }
}
