/// Which letters and digits of ASCII a text has: a quick no to the question whether a name is in it.
struct LetterSet: Hashable, Sendable {
  private let bits: UInt64
  /// Of a text in which any letter may be read.
  private static let all = UInt64.max

  /// Those of a name. Other letters ask for nothing.
  init(of letters: [UInt32]) {
    bits = letters.reduce(0) { bits, letter in
      letter < 128 ? bits | Self.bit(of: UInt8(letter)) : bits
    }
  }

  /// Those of a text, and all of them where it has letters beyond ASCII, or what could be an escape.
  /// The marks of print from U+2000 to U+203F, “’” and the like, are neither.
  init(in text: some Sequence<UInt8>) {
    var bits: UInt64 = 0
    // How many bytes of such a mark came just now.
    var mark = 0
    scan: for byte in text {
      switch (mark, byte) {
      case (0, 0xE2): mark = 1
      case (1, 0x80): mark = 2
      case (2, _): mark = 0
      default:
        bits |= mark == 1 ? Self.all : Self.bit(of: byte)
        mark = 0
      }
      if bits == Self.all { break scan }
    }
    self.bits = mark == 1 ? Self.all : bits
  }

  /// Whether it has each letter of another.
  func holds(_ other: LetterSet) -> Bool { other.bits & ~bits == 0 }

  private static func bit(of byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1 << (byte - UInt8(ascii: "a"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1 << (byte - UInt8(ascii: "A"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1 << (byte - UInt8(ascii: "0") + 26)
    case 0x80..., UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "%"): all
    default: 0
    }
  }
}
