import Claims
import Text

/// One speaker who affirms in one claim what the same speaker denies in another.
func stanceConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  var known: [CorpusClaims.Place: [Statement]] = [:]
  func made(at place: CorpusClaims.Place) -> [Statement] {
    if let statements = known[place] { return statements }
    let statements = statements(compared, place)
    known[place] = statements
    return statements
  }
  return compared.pairs.flatMap { pair -> [PartedClaims] in
    let (left, right) = (made(at: pair.first), made(at: pair.second))
    return left.flatMap { mine in
      right.compactMap { theirs -> PartedClaims? in
        guard mine.denies != theirs.denies, mine.isOf(theirs),
          speakerLikeness(mine.speaker, theirs.speaker) >= SpeakerName.alike
        else { return nil }
        return PartedClaims(
          .stance, PartedClaims.Side(mine.shown, at: pair.first, as: mine.wording),
          PartedClaims.Side(theirs.shown, at: pair.second, as: theirs.wording),
          "'\(mine.shown)' against '\(theirs.shown)'", severity: 0.8)
      }
    }
  }
}

/// What a source does with a content.
private struct Statement {
  let speaker: SpeakerName
  /// "Moscow denied".
  let shown: String
  /// Whether the source takes the content for untrue: denies it, or says that it is not so.
  let denies: Bool
  /// Roots of the content's words, without the negation.
  let content: Set<[UInt8]>

  var wording: String { folded(shown) + (denies ? " not" : "") }

  /// Contents with that share of the shorter one's words in common are of one matter.
  private static let oneMatter = 0.6
  private static let fewest = 3

  /// Whether both are of one matter.
  func isOf(_ other: Statement) -> Bool {
    let shorter = min(content.count, other.content.count)
    guard shorter >= Self.fewest else { return false }
    return Double(content.intersection(other.content).count) >= Self.oneMatter * Double(shorter)
  }
}

private func statements(
  _ compared: ComparedClaims, _ place: CorpusClaims.Place
) -> [Statement] {
  compared.claims[place].attributions.compactMap { attribution in
    let isDenied: Bool
    switch attribution.stance {
    case .asserts: isDenied = false
    case .denies: isDenied = true
    case .withholds, .questions: return nil
    }
    let content = compared.keys(attribution.content, at: place)
    let isNegated = content.contains(where: Negations.contains)
    let name = SpeakerName(attribution, compared, place)
    let cue = attribution.cue.map { compared.words($0, at: place) }.joined(separator: " ")
    return Statement(
      speaker: name, shown: [name.mention, cue].filter { !$0.isEmpty }.joined(separator: " "),
      denies: isDenied != isNegated,
      content: Set(content.filter { !StopWords.contains($0) }.map(\.root)))
  }
}

/// Words that say that something is not so.
///
/// Compiled for factdesk from general knowledge of English.
private enum Negations {
  private static let words = Set(
    StopWords.words(
      of: """
        no not never nobody none neither nor without cannot isnt arent wasnt werent dont doesnt
        didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt
        """))

  static func contains(_ word: TermKey) -> Bool { words.contains(word) }
}
