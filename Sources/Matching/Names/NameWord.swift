/// One word of a name, folded to plain letters.
struct NameWord: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    /// "A." in "A. Khamenei".
    case initial
    /// "al", "bin", "von".
    case particle
    /// A word of organisations that says little: "the", "group".
    case weak
    case number(Int)
    /// "A.B.C.": only the same letters match.
    case acronym
  }

  let letters: [UInt32]
  let kind: Kind
  /// Whether its script leaves vowels out.
  let isAbjad: Bool
  /// How it is heard, roughly.
  private let sound: [UInt32]
  /// What Wade–Giles makes of it; nil for a word that is no pinyin.
  let wadeGiles: [UInt32]?
  private let isSyllable: Bool

  init(letters: [UInt32], kind: Kind, isAbjad: Bool) {
    self.letters = letters
    self.kind = kind
    self.isAbjad = isAbjad
    sound = NameSound.spelling(of: letters)
    wadeGiles = ChineseRomanisation.standard.wadeGiles(ofPinyin: letters)
    isSyllable = ChineseRomanisation.standard.isSyllable(letters)
  }

  /// How much it counts, against 1 for a word.
  var weight: Double {
    switch kind {
    case .word, .acronym: 1
    // "Fund V" and "Fund VI" are two funds, however much they share.
    case .number: 1.6
    case .initial: 0.6
    case .particle: 0.15
    case .weak: 0.25
    }
  }

  /// 0…1: 1 for equal words, near 1 for spellings of one word.
  func likeness(to other: NameWord) -> Double {
    if case .number(let value) = kind, case .number(let otherValue) = other.kind {
      return value == otherValue ? 1 : 0
    }
    if letters == other.letters { return 1 }
    if kind == .acronym || other.kind == .acronym { return 0 }
    if kind == .initial || other.kind == .initial {
      return kind != other.kind && letters.first == other.letters.first ? 0.85 : 0
    }
    if NameVocabulary.standard.areNicknames(letters, other.letters) { return 0.9 }
    if NameVocabulary.standard.areExonyms(letters, other.letters) { return 0.9 }
    if wadeGiles == other.letters || other.wadeGiles == letters { return 0.9 }
    // "Zhao" and "Zhou" are two names, however few letters part them.
    if isSyllable, other.isSyllable { return 0.5 }
    if isAbjad != other.isAbjad {
      return Self.likeness(
        NameSound.consonants(of: letters), NameSound.consonants(of: other.letters))
    }
    let spelt = Self.likeness(letters, other.letters)
    if spelt > 0.9 || spelt < 0.25 { return spelt }
    return max(spelt, Self.likeness(sound, other.sound) - 0.03)
  }

  /// This word and the next written as one.
  func joined(with next: NameWord) -> NameWord {
    NameWord(letters: letters + next.letters, kind: .word, isAbjad: isAbjad || next.isAbjad)
  }

  static func likeness(_ a: [UInt32], _ b: [UInt32]) -> Double {
    let longest = max(a.count, b.count)
    guard longest > 0 else { return 1 }
    // "Lind" is not "Lindemann", however cheap the letters.
    guard longest - min(a.count, b.count) < 4 else { return 0 }
    return max(0, 1 - LetterDistance.standard.distance(a, b) / Double(longest))
  }
}
