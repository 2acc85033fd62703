import Claims
import Text

extension ComparedClaims {
  /// Whether somebody speaks of himself in some words of a claim: "I", "our".
  func isInOwnWords(_ ranges: [TextRange], at place: CorpusClaims.Place) -> Bool {
    keys(ranges, at: place).contains(where: OwnWords.contains)
  }
}

/// Words of somebody who speaks of himself, or to somebody.
///
/// Compiled for factdesk from general knowledge of English.
private enum OwnWords {
  private static let words = Set(
    StopWords.words(of: "i me my mine myself we us our ours ourselves you your yours im ive"))

  static func contains(_ word: TermKey) -> Bool { words.contains(word) }
}
