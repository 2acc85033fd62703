/// Every control character and every shape of escape sequence, made rather than collected.
struct HostileText: Sendable, CustomStringConvertible {
  let string: String
  /// What stands around the hostile part and must be seen.
  let visible: [String]

  /// The code points in hexadecimal: a test's output is no place for the text itself.
  var description: String {
    string.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  /// Every hostile part alone, at both ends of a word, inside one, and doubled. A dash stands
  /// behind it: an ASCII letter would be part of a sequence that is broken off.
  static let all: [HostileText] = parts.flatMap { part in
    [
      HostileText(string: part, visible: []),
      HostileText(string: "before" + part, visible: ["before"]),
      HostileText(string: part + "— after", visible: ["— after"]),
      HostileText(string: "mid" + part + "—word", visible: ["mid", "—word"]),
      HostileText(string: "one" + part + part + "— two", visible: ["one", "— two"]),
    ]
  }

  private static let parts = controls + hidden + sequences

  /// C0 without line breaks and tab, DEL, C1.
  private static let controls = (Array(0..<0x20) + Array(0x7F..<0xA0))
    .filter { ![0x09, 0x0A, 0x0D].contains($0) }.compactMap(single)

  private static let hidden =
    [
      0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
      0x2069, 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206A, 0x206F,
      0xFEFF, 0x180E, 0x2028, 0x2029, 0xFFF9, 0xFFFA, 0xFFFB, 0xFE0F, 0xE0100, 0xE0001, 0xE0041,
      0xE007F, 0x115F, 0x3164, 0xFFA0, 0x034F, 0xE000, 0xF8FF, 0x1D173, 0xFDD0, 0xFFFF,
    ].compactMap(single)

  private static let sequences = controlSequences + strings + others

  private static let controlSequences = ["\u{1B}[", "\u{9B}"].flatMap { start in
    ["31m", "2J", "1;1H", "?1049h", "6n", "38:2::1:2:3m", " q", "0;", "", ">c"].map { start + $0 }
  }

  /// Control strings with each of their ends, and with none.
  private static let strings = ["]", "P", "X", "^", "_"].flatMap { letter in
    ["\u{1B}" + letter, eightBit(letter)].flatMap { start in
      ["0;title", "8;;http://example.org", "52;c;cm0gLXJm", "$qm", "q\u{202E}"].flatMap { body in
        ["\u{07}", "\u{1B}\\", "\u{9C}", ""].map { start + body + $0 }
      }
    }
  }

  private static let others = [
    "\u{1B}c", "\u{1B}7", "\u{1B}(0", "\u{1B}#8", "\u{1B} F", "\u{1B}%G", "\u{1B}\u{1B}[m",
  ]

  /// The C1 control that stands for ESC and a letter.
  private static func eightBit(_ letter: String) -> String {
    String(
      String.UnicodeScalarView(
        letter.unicodeScalars.compactMap {
          Unicode.Scalar($0.value + 0x40)
        }))
  }

  private static func single(_ value: Int) -> String? {
    Unicode.Scalar(UInt32(value)).map(String.init)
  }
}
