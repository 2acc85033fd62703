extension Unicode.Scalar {
  /// Whether two of it make a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is drawn onto the character before it.
  var isCombining: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether the character is seen as itself, or is unseen where its script or emoji needs it.
  ///
  /// Sources: Unicode 16 chapter 23 (special areas and format characters), UTS 51 (emoji
  /// sequences), UAX 31 section 2.3 (joiners).
  func mayBeShown(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: return true
    case 0x200C, 0x200D: return isNeededJoiner(scalars, at: index)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
      return isNeededSelector(scalars, at: index)
    // Fillers and operators that are drawn as nothing though they are no format characters.
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xFFFC, 0x1D159: return false
    // Signs of Arabic and Kaithi that are format characters and yet are drawn.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  /// A soft hyphen between letters: a hint where a line may break, which none does here.
  func isSoftHyphen(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard value == 0xAD, index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].properties.isAlphabetic && scalars[index + 1].properties.isAlphabetic
  }

  /// The length of a flag of tag characters at `index`: England, Scotland and Wales are in use.
  func tagSequenceLength(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    guard value == 0x1F3F4, index + 6 < scalars.count else { return nil }
    let tags = scalars[(index + 1)...(index + 6)].map(\.value)
    guard tags[5] == 0xE007F else { return nil }
    let letters = String(
      String.UnicodeScalarView(tags.prefix(5).compactMap { Unicode.Scalar($0 & 0x7F) }))
    let isTagged = tags.allSatisfy { $0 > 0xE0000 }
    return isTagged && ["gbeng", "gbsct", "gbwls"].contains(letters) ? 7 : nil
  }

  /// Whether a joiner stands inside a word of a script that is written with it, or in an emoji.
  private func isNeededJoiner(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let before = scalars[index - 1]
    let after = scalars[index + 1]
    if before.usesJoiners, after.usesJoiners { return true }
    guard value == 0x200D, after.isPictograph else { return false }
    let base = before.value == 0xFE0F && index > 1 ? scalars[index - 2] : before
    return base.isPictograph || base.properties.isEmojiModifier
  }

  /// Whether a variation selector follows a character that has variations.
  private func isNeededSelector(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0 else { return false }
    let base = scalars[index - 1]
    switch value {
    case 0xFE0E, 0xFE0F: return base.properties.isEmoji
    case 0xFE00...0xFE02, 0xE0100...0xE01EF:
      return base.properties.isIdeographic || (value < 0xE0000 && base.properties.isMath)
    case 0x180B...0x180D, 0x180F: return (0x1820...0x18AA).contains(base.value)
    default: return false
    }
  }

  private var isPictograph: Bool { value > 0xFF && properties.isEmoji }

  /// Whether it is a letter or mark of a script in which joiners change how words are written:
  /// the Arabic family, Indic scripts, Khmer, Myanmar, Mongolian and their like.
  private var usesJoiners: Bool {
    switch value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1807,
      0x1820...0x18AA, 0x1A20...0x1AAF, 0x1B00...0x1BFF, 0x1CD0...0x1CFF, 0xA840...0xA877,
      0xA8E0...0xA8FF, 0xAA60...0xAA7F, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10A5F,
      0x11000...0x114DF, 0x1E900...0x1E95F:
      properties.isAlphabetic || isCombining
    default: false
    }
  }
}
