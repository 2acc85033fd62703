/// Chinese syllables in the two romanisations that texts use: pinyin and Wade–Giles.
///
/// Marks that tell aspirated sounds apart are left out, as newspapers leave them out, so that
/// several syllables of pinyin become one: "zhao" and "chao" are both "chao".
struct ChineseRomanisation: Sendable {
  static let standard = ChineseRomanisation()

  /// Syllables of pinyin, and what Wade–Giles makes of them.
  private let syllables: [[UInt32]: [UInt32]]
  private let longest: Int

  /// A word of more syllables is no Chinese name.
  private static let mostSyllables = 3

  private init() {
    var syllables: [[UInt32]: [UInt32]] = [:]
    for line in pinyinSyllableTable.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let initial = words.first else { continue }
      for syllable in words.dropFirst() {
        let forms = syllable.split(separator: ">").map { Self.letters($0) }
        let begin = initial == "-" ? [] : Self.letters(initial)
        guard let pinyin = forms.first else { continue }
        syllables[begin + pinyin] = forms.count > 1 ? forms[1] : begin + pinyin
      }
    }
    self.syllables = syllables
    longest = syllables.keys.map(\.count).max() ?? 0
  }

  /// A word of pinyin as Wade–Giles writes it; nil for a word that is no pinyin.
  func wadeGiles(ofPinyin word: [UInt32]) -> [UInt32]? {
    respelt(word[...], most: Self.mostSyllables)
  }

  /// Whether a word is one syllable of pinyin.
  func isSyllable(_ word: [UInt32]) -> Bool { syllables[word] != nil }

  /// Whether one of two words is the other in the other romanisation.
  func areOne(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    a != b && (wadeGiles(ofPinyin: a) == b || wadeGiles(ofPinyin: b) == a)
  }

  private func respelt(_ rest: ArraySlice<UInt32>, most: Int) -> [UInt32]? {
    if rest.isEmpty { return [] }
    guard most > 0 else { return nil }
    for length in stride(from: min(longest, rest.count), to: 0, by: -1) {
      guard let own = syllables[Array(rest.prefix(length))],
        let others = respelt(rest.dropFirst(length), most: most - 1)
      else { continue }
      return own + others
    }
    return nil
  }

  private static func letters(_ word: Substring) -> [UInt32] { word.unicodeScalars.map(\.value) }
}
