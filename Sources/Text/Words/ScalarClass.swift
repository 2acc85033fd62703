/// What a code point is to the readers of words and sentences.
enum ScalarClass: UInt8 {
  case blank, lineBreak, lower, upper
  /// A letter of a script without cases, or a letter that is neither upper nor lower case.
  case letter
  case digit, mark
  /// Belongs to the letter before it: combining marks, joiners, variation selectors, soft hyphen.
  case joining

  /// The class of a code point, by its general category in Unicode.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x09, 0x200B, 0xFEFF: self = .blank
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F: self = .joining
    case 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .letter
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: self = .upper
      case .lowercaseLetter: self = .lower
      case .otherLetter, .modifierLetter, .letterNumber: self = .letter
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .joining
      case .decimalNumber: self = .digit
      case .spaceSeparator: self = .blank
      case .lineSeparator, .paragraphSeparator: self = .lineBreak
      case .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
        .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
        .currencySymbol, .modifierSymbol, .otherSymbol, .control, .format, .surrogate, .privateUse,
        .unassigned:
        self = .mark
      @unknown default: self = .mark
      }
    }
  }

  /// Whether words are made of it.
  var isLetter: Bool {
    switch self {
    case .lower, .upper, .letter: true
    case .blank, .lineBreak, .digit, .mark, .joining: false
    }
  }

  /// Whether it stands between words and is not seen.
  var isBlank: Bool {
    switch self {
    case .blank, .lineBreak: true
    case .lower, .upper, .letter, .digit, .mark, .joining: false
    }
  }

  /// The classes of the code points up to U+2FFF, where nearly all of a news text lies.
  private static let table: [ScalarClass] = (0..<0x3000).map { value in
    UInt32(value).scalarClass
  }

  /// Reads the code point that begins at `index`, which must be the first byte of one.
  ///
  /// - Returns: its class and the number of its bytes.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    class: ScalarClass, length: Int
  ) {
    let first = bytes[index]
    if first < 0x80 { return (table[Int(first)], 1) }
    let (value, length) = codePoint(bytes, at: index)
    return (value < 0x3000 ? table[Int(value)] : value.scalarClass, length)
  }

  /// The code point that begins at `index` and the number of its bytes; the text is valid UTF-8.
  @inline(__always)
  static func codePoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    value: UInt32, length: Int
  ) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[index + 1]) & 0x3F
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[index + 2]) & 0x3F
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(bytes[index + 3]) & 0x3F
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
}

extension UInt32 {
  /// The class of the code point with this number; a surrogate's is `mark`.
  fileprivate var scalarClass: ScalarClass {
    Unicode.Scalar(self).map(ScalarClass.init) ?? .mark
  }
}
