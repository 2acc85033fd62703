/// Collects what a terminal sends between the brackets of a paste.
struct PasteCollector {
  private static let closing = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  /// Takes a byte after the opening bracket; true when the paste is over.
  mutating func take(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    guard byte == UInt8(ascii: "~"), bytes.suffix(Self.closing.count).elementsEqual(Self.closing)
    else { return false }
    bytes.removeLast(Self.closing.count)
    return true
  }

  /// The pasted text: line breaks of every kind as line feeds, none at the end; no other control
  /// character but tabs, so that a hidden one can neither act nor be kept.
  var text: String {
    var text = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !followsReturn { text.append("\n") }
      case "\t": text.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: text.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
