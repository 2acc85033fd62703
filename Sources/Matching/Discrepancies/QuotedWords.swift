/// Two quotations side by side.
struct QuotedWords {
  /// 0…1: the share of the longer one's words that stand in the other in the same order; a word
  /// much like another counts for a part.
  let likeness: Double
  /// Whether the wordings differ by more than where they begin and end.
  let drifted: Bool
  /// 0…1.
  let severity: Double

  /// From here on wordings are of one sentence, whoever is named with them.
  static let close = 0.45
  private static let alike = 0.25

  /// Words that change how firm or how likely something is.
  ///
  /// Compiled for factdesk from general knowledge of English.
  private static let firmness: Set<TermKey> = Set(
    StopWords.words(
      of: """
        will would may might can could shall should must not no never always probably perhaps
        possibly likely unlikely almost nearly virtually some many most all every any only alleged
        allegedly apparently cannot wont wouldnt cant couldnt dont doesnt isnt nor
        """))

  init(_ a: [TermKey], _ b: [TermKey]) {
    likeness = Self.likeness(a, b)
    let isPart = Self.isPart(a, of: b) || Self.isPart(b, of: a)
    drifted = !a.isEmpty && !b.isEmpty && !isPart && likeness >= Self.alike
    let changed = Set(a).symmetricDifference(b)
    let isFirm = !changed.isDisjoint(with: Self.firmness)
    severity = min(1, 0.4 + 0.4 * (1 - likeness) + (isFirm ? 0.2 : 0))
  }

  /// Whether it is worth laying two wordings side by side: long ones without a word in common are
  /// not alike.
  static func mayBeAlike(_ a: [TermKey], _ b: [TermKey]) -> Bool {
    min(a.count, b.count) <= 3 || !Set(a).isDisjoint(with: b)
  }

  private static func isPart(_ short: [TermKey], of long: [TermKey]) -> Bool {
    guard !short.isEmpty, short.count <= long.count else { return short.isEmpty }
    return (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
    }
  }

  private static func likeness(_ a: [TermKey], _ b: [TermKey]) -> Double {
    var row = [Double](repeating: 0, count: b.count + 1)
    for word in a {
      var diagonal = 0.0
      for (index, other) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = max(above, row[index], diagonal + wordLikeness(word, other))
        diagonal = above
      }
    }
    return row[b.count] / Double(max(1, a.count, b.count))
  }

  private static func wordLikeness(_ a: TermKey, _ b: TermKey) -> Double {
    if a == b { return 1 }
    let (left, right) = (a.bytes, b.bytes)
    guard left.count > 4, right.count > 4 else { return 0 }
    let likeness = Double(LetterRuns.likeness(left, right))
    return likeness >= 0.6 ? likeness : 0
  }
}
