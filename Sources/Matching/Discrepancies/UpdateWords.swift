/// Words by which a text says that it brings a figure up to date.
///
/// Compiled for factdesk from general knowledge of English.
enum UpdateWords {
  private static let words = Set(
    StopWords.words(
      of: """
        now updated update revised corrected correction correct erratum risen climbed later newest
        latest
        """))

  /// What is counted again as news comes in, and then is more.
  private static let tolls = Set(
    StopWords.words(
      of: """
        killed dead died death deaths toll injured wounded hurt missing infected infection
        infections case cases arrested detained displaced evacuated homeless vote votes counted
        signature signatures donated raised rescued
        """))

  static func contains(_ word: TermKey) -> Bool { words.contains(word) }

  /// Whether the word is of what can only grow while it is counted.
  static func grows(_ word: TermKey) -> Bool { tolls.contains(word) }
}
