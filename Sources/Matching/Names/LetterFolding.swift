/// Spells letters of any alphabet in lower-case Latin letters, as far as a table knows them.
///
/// Marks on letters fall away; a letter that no table knows (a Chinese character, say) stays.
public struct LetterFolding: Sendable {
  /// The table that comes with factdesk.
  public static let standard = LetterFolding(letterTable)

  private let spellings: [UInt32: [UInt32]]

  private init(_ table: StaticString) {
    var spellings: [UInt32: [UInt32]] = [:]
    for line in table.description.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2 else { continue }
      let spelling = fields[0].unicodeScalars.map(\.value)
      for letter in fields[1].unicodeScalars where spellings[letter.value] == nil {
        spellings[letter.value] = spelling
      }
    }
    self.spellings = spellings
  }

  /// Appends the plain spelling of one letter; nothing for a combining mark or a soft sign.
  public func append(_ scalar: Unicode.Scalar, to letters: inout [UInt32]) {
    if scalar.isASCII {
      let value = scalar.value
      letters.append(value >= 65 && value <= 90 ? value + 32 : value)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let spelling = spellings[lower.value] {
        letters += spelling
      } else if !Self.isSilent(lower) {
        letters.append(lower.value)
      }
    }
  }

  /// Whether the letter leaves no trace: combining marks, joiners, soft and hard signs, hamza.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .modifierLetter: return true
    default: return scalar.value == 0x44C || scalar.value == 0x44A || scalar.value == 0x621
    }
  }
}
