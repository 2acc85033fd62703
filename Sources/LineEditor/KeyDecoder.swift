/// Reads the bytes of a terminal as keys.
struct KeyDecoder {
  /// Where bytes come from: one read, a pause (nothing came for the time that an escape sequence
  /// may take), or the reason why there is none.
  enum Source: Hashable {
    case byte(UInt8)
    case pause
    case stopped(Key)
  }

  /// A sequence beyond this is noise.
  private static let longestSequence = 16

  /// Reads one key; `next(true)` may answer `.pause`.
  static func key(_ next: (_ mayPause: Bool) -> Source) -> Key {
    switch next(false) {
    case .stopped(let key): key
    case .pause: .unknown
    case .byte(0x1B): sequence(next)
    case .byte(let byte): plain(byte, next)
    }
  }

  private static func plain(_ first: UInt8, _ next: (Bool) -> Source) -> Key {
    switch first {
    case 0x03: return .interrupt
    case 0x04: return .endOfInput
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0..<0x20: return .control(Unicode.Scalar(first + 0x60))
    default: break
    }
    var decoder = UTF8Decoder()
    var scalars = decoder.take(first)
    while scalars.isEmpty {
      switch next(true) {
      case .byte(let byte): scalars = decoder.take(byte)
      case .pause: return .unknown
      case .stopped(let key): return key
      }
    }
    guard let scalar = scalars.first, scalar != "\u{FFFD}" else { return .unknown }
    return .character(scalar)
  }

  private static func sequence(_ next: (Bool) -> Source) -> Key {
    switch next(true) {
    case .stopped(let key): return key
    case .pause: return .escape
    case .byte(UInt8(ascii: "[")), .byte(UInt8(ascii: "O")): break
    case .byte: return .unknown
    }
    var parameters = ""
    while parameters.utf8.count < longestSequence {
      switch next(true) {
      case .stopped(let key): return key
      case .pause: return .unknown
      case .byte(let byte) where (0x40...0x7E).contains(byte):
        let last = Unicode.Scalar(byte)
        return parameters == "200" && last == "~" ? paste(next) : named(parameters, last)
      case .byte(let byte) where byte < 0x80: parameters.unicodeScalars.append(Unicode.Scalar(byte))
      case .byte: return .unknown
      }
    }
    return .unknown
  }

  /// Keys by the final byte and parameters of their sequence (ECMA-48, xterm's control sequences).
  private static func named(_ parameters: String, _ last: Unicode.Scalar) -> Key {
    switch (last, parameters.prefix { $0 != ";" }) {
    case ("A", _): .up
    case ("B", _): .down
    case ("C", _): .right
    case ("D", _): .left
    case ("H", _), ("~", "1"), ("~", "7"): .home
    case ("F", _), ("~", "4"), ("~", "8"): .end
    case ("~", "3"): .delete
    case ("~", "5"): .pageUp
    case ("~", "6"): .pageDown
    case ("M", ""): .enter
    default: .unknown
    }
  }

  private static func paste(_ next: (Bool) -> Source) -> Key {
    var collector = PasteCollector()
    while true {
      switch next(false) {
      case .stopped(let key): return key
      case .pause: continue
      case .byte(let byte):
        if collector.take(byte) { return .pasted(collector.text) }
      }
    }
  }
}
