/// One word, run of digits or mark, as the number and date grammars read it.
///
/// Finer than a `Token`: letters and digits are always apart ("200lbs" is two), and an apostrophe
/// is a mark of its own, because units, ordinal endings and possessives hang on them.
struct Lexeme: Sendable {
  enum Kind: UInt8, Sendable {
    case word, digits, mark
    /// A vulgar fraction in one character ("½").
    case fraction
    /// What stands before the first and after the last lexeme.
    case nothing
  }

  // Widest first: every grammar walks over all lexemes, and the fewer lines of cache the better.

  /// Hash of the word in lower case, or of the mark; equal keys mean equal words.
  let key: UInt64
  /// The number that digits or a vulgar fraction write; 0 for others.
  let value: Double
  private let startOffset: Int32
  private let endOffset: Int32
  /// The code point of a mark; 0 for others.
  let scalar: UInt32
  /// What phrases it can begin, and the part it plays in them; copied here from its sense, for
  /// these are asked most.
  var signs: WordSigns
  /// The signs of this lexeme and all behind it, up to the next word that no number and no date can
  /// have in it.
  var ahead: WordSigns = []
  /// Position among `Passage.numbers` of the first number that begins here or later.
  var nextNumber: Int32 = 0
  /// Index into `Vocabulary.senses`; 0 where the word means nothing to the grammars.
  let sense: Int16
  let kind: Kind
  let keyword: Keyword?
  /// Whether it follows the lexeme before it with nothing between.
  let isGlued: Bool
  /// Whether a word begins with an upper-case ASCII letter.
  let isCapitalised: Bool
  /// Whether something that a date can be made around is in reach.
  var isNearDate = false

  init(
    kind: Kind, range: TextRange, key: UInt64, glance: Vocabulary.Glance = Vocabulary.Glance(),
    value: Double = 0, scalar: UInt32 = 0, isGlued: Bool = false, isCapitalised: Bool = false
  ) {
    self.kind = kind
    startOffset = Int32(range.start)
    endOffset = Int32(range.end)
    self.key = key
    sense = glance.sense
    signs = glance.signs
    keyword = glance.keyword
    self.value = value
    self.scalar = scalar
    self.isGlued = isGlued
    self.isCapitalised = isCapitalised
  }

  /// UTF-8 offsets.
  var start: Int { Int(startOffset) }
  var end: Int { Int(endOffset) }

  /// Whether it is a word that no number and no date can have in it.
  @inline(__always)
  var isForeign: Bool { kind == .word && sense == 0 }

  /// Bytes it covers.
  var length: Int { end - start }

  static let nothing = Lexeme(kind: .nothing, range: TextRange(0, 0), key: 0)
}
