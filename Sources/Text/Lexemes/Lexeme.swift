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

  let kind: Kind
  private let startOffset: Int32
  private let endOffset: Int32
  /// Hash of the word in lower case, or of the mark; equal keys mean equal words.
  let key: UInt64
  /// Index into `Vocabulary.senses`; 0 where the word means nothing to the grammars.
  let sense: Int16
  /// What phrases it can begin, and the part it plays in them; copied here from its sense, for
  /// these are asked most.
  var signs: WordSigns
  let keyword: Keyword?
  /// The number that digits or a vulgar fraction write; 0 for others.
  let value: Double
  /// The code point of a mark; 0 for others.
  let scalar: UInt32
  /// Whether it follows the lexeme before it with nothing between.
  let isGlued: Bool
  /// Whether a word begins with an upper-case ASCII letter.
  let isCapitalised: Bool

  /// The signs of this lexeme and all behind it, up to the next word that no number and no date can
  /// have in it.
  var ahead: WordSigns = []
  /// Whether something that a date can be made around is in reach.
  var isNearDate = false
  /// Position among `Passage.numbers` of the first number that begins here or later.
  var nextNumber: Int32 = 0

  init(
    kind: Kind, range: TextRange, key: UInt64, sense: Int = 0, signs: WordSigns = [],
    keyword: Keyword? = nil, value: Double = 0, scalar: UInt32 = 0, isGlued: Bool = false,
    isCapitalised: Bool = false
  ) {
    self.kind = kind
    startOffset = Int32(range.start)
    endOffset = Int32(range.end)
    self.key = key
    self.sense = Int16(sense)
    self.signs = signs
    self.keyword = keyword
    self.value = value
    self.scalar = scalar
    self.isGlued = isGlued
    self.isCapitalised = isCapitalised
  }

  /// UTF-8 offsets.
  var start: Int { Int(startOffset) }
  var end: Int { Int(endOffset) }

  /// Bytes it covers.
  var length: Int { end - start }

  static let nothing = Lexeme(kind: .nothing, range: TextRange(0, 0), key: 0)
}
