import Text

/// How many letters of a text are of which script; a script of one language tells the language.
struct ScriptCounts {
  private var latin = 0
  private var cyrillic = 0
  private var greek = 0
  private var hebrew = 0
  private var arabic = 0
  private var devanagari = 0
  private var thai = 0
  private var kana = 0
  private var hangul = 0
  private var han = 0
  private var ukrainian = 0

  /// Counts ASCII letters.
  mutating func addLatin(_ letters: Int) { latin += letters }

  /// Counts what begins in a stretch and is outside ASCII.
  mutating func addForeign(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    for index in range.start..<range.end where bytes[index] >= 0xC0 {
      let byte = bytes[index]
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for offset in 1..<length where index + offset < bytes.count {
        scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
      }
      count(scalar)
    }
  }

  /// Source of the ranges: Unicode, Blocks.txt.
  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0xC0...0x24F: latin += 1
    case 0x370...0x3FF: greek += 1
    case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491:
      cyrillic += 1
      ukrainian += 1
    case 0x400...0x52F: cyrillic += 1
    case 0x590...0x5FF: hebrew += 1
    case 0x600...0x6FF, 0x750...0x77F: arabic += 1
    case 0x900...0x97F: devanagari += 1
    case 0xE00...0xE7F: thai += 1
    case 0x3040...0x30FF: kana += 1
    case 0xAC00...0xD7AF: hangul += 1
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: han += 1
    default: break
    }
  }

  /// Nil for Latin letters and for too few letters.
  var language: String? {
    let counts = [
      (cyrillic, ukrainian * 50 > cyrillic ? "uk" : "ru"), (greek, "el"), (hebrew, "he"),
      (arabic, "ar"), (devanagari, "hi"), (thai, "th"), (hangul * 2, "ko"), (kana * 6, "ja"),
      (han * 3, kana * 10 > han ? "ja" : "zh"),
    ]
    guard let best = counts.max(by: { $0.0 < $1.0 }), best.0 >= 10, best.0 * 2 > latin else {
      return nil
    }
    return best.1
  }
}
