/// Words in and before amounts that say what kind of amount it is.
///
/// Compiled for factdesk from general knowledge of English.
enum AmountWords {
  private static let sizes = Set(
    StopWords.words(
      of: """
        hundred thousand million billion trillion dozen score tens hundreds thousands millions
        billions trillions dozens scores
        """))
  private static let roughs = Set(
    StopWords.words(
      of: """
        about around nearly almost roughly some over under more less than at least most up just only
        approximately
        """))
  private static let levels = Set(StopWords.words(of: "to at"))

  static let plus = TermKey("plus".utf8)

  /// Whether an amount that begins with the word has no number: "millions of dollars".
  static func isSize(_ word: TermKey) -> Bool { sizes.contains(word) }

  /// Whether the word only says how exact the amount is.
  static func isRough(_ word: TermKey) -> Bool { roughs.contains(word) }

  /// Whether the word stands before where something is, not before by how much it changed.
  static func isLevel(_ word: TermKey) -> Bool { levels.contains(word) }
}
