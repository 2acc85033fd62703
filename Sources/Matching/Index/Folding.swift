/// What a letter outside ASCII is compared as: without case and without accents.
enum Folding {
  /// What a scalar is to a word.
  enum Class: Equatable {
    /// A letter or digit.
    case inside
    /// A letter that is a word of its own (Han, Hiragana, Katakana).
    case alone
    /// A combining mark, dropped where it stands inside a word.
    case mark
    /// Anything else.
    case outside
  }

  static func classOf(_ scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x0300...0x036F: .mark
    case 0x2000...0x2BFF: .outside
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .alone
    default: classByCategory(scalar)
    }
  }

  private static func classByCategory(_ scalar: Unicode.Scalar) -> Class {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      .inside
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .otherNumber, .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
      .lineSeparator, .paragraphSeparator, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      .outside
    @unknown default: .outside
    }
  }

  /// The folded form of a letter or digit.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x80: return String(scalar).lowercased()
    case 0xC0..<0x250, 0x1E00..<0x1F00: return latin[scalar.value] ?? String(scalar)
    case 0x370..<0x400:
      let lower = scalar.properties.lowercaseMapping
      return greek[lower] ?? lower
    default: return scalar.properties.lowercaseMapping
    }
  }

  /// Accented Latin letters by their Unicode names: "LATIN SMALL LETTER E WITH ACUTE" is an e.
  ///
  /// Source: the Unicode Character Database's names, read through the standard library.
  private static let latin: [UInt32: String] = {
    let spelled = ["SHARP S": "ss", "DOTLESS I": "i", "THORN": "th", "ETH": "d", "LONG S": "s"]
    var table: [UInt32: String] = [:]
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) as [UInt32] {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      let words = name.split(separator: " ")
      guard let letter = words.firstIndex(of: "LETTER") else { continue }
      let base = words[(letter + 1)...].prefix { $0 != "WITH" }.joined(separator: " ")
      table[value] =
        spelled[base]
        ?? (base.utf8.count <= 2 ? base.lowercased() : scalar.properties.lowercaseMapping)
    }
    return table
  }()

  /// Compiled for factdesk from general knowledge of Greek spelling.
  private static let greek: [String: String] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ",
    "ΐ": "ι", "ΰ": "υ", "ς": "σ",
  ]
}
