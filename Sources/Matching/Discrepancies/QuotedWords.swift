/// Two quotations side by side.
struct QuotedWords {
  /// 0…1: the share of the longer one's words that stand in the other in the same order; a word
  /// much like another counts for a part.
  let likeness: Double
  /// The same share of the shorter one's words.
  private let coverage: Double
  /// The most words that stand in both without others between.
  private let run: Int
  /// The share of the content words of the one that has fewer of them that stand in the other.
  private let content: Double
  private let shortest: Int
  private let isPart: Bool
  private let isFirm: Bool

  /// Whether the wordings differ by more than where they begin and end.
  var drifted: Bool { !isPart && likeness >= Self.alike }
  /// 0…1.
  var severity: Double { min(1, 0.4 + 0.4 * (1 - likeness) + (isFirm ? 0.2 : 0)) }

  /// From here on wordings are of one sentence, whoever is named with them.
  static let close = 0.6
  private static let alike = 0.25

  /// Whether the wordings may be of one saying of one speaker: words in one order, several without
  /// others between or most of those that carry meaning.
  ///
  /// Chosen on PolNeAR's articles, where candidates say much alike for months.
  var areOfOneSaying: Bool {
    if shortest <= Self.short { return likeness >= 0.38 && content >= 0.5 }
    return coverage >= 0.5 && (run >= 3 && content >= 0.4 || content >= 0.6)
  }

  /// So few words are compared with all of the other wording.
  private static let short = 4

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

  /// Words in front of what they take firmness from.
  ///
  /// Compiled for factdesk from general knowledge of English.
  private static let doubts: Set<TermKey> = Set(
    StopWords.words(
      of: """
        probably perhaps possibly maybe likely almost nearly virtually allegedly apparently not never
        hardly
        """))

  init(_ a: [TermKey], _ b: [TermKey]) {
    let found = Self.shared(a, b)
    likeness = found.sequence / Double(max(1, a.count, b.count))
    coverage = found.sequence / Double(max(1, min(a.count, b.count)))
    run = found.run
    shortest = min(a.count, b.count)
    content = Self.content(a, b)
    isPart = a.isEmpty || b.isEmpty || Self.isPart(a, of: b) || Self.isPart(b, of: a)
    isFirm = !Set(a).symmetricDifference(b).isDisjoint(with: Self.firmness)
  }

  /// Whether it is worth laying two wordings side by side: long ones without two content words in
  /// common are not of one saying.
  static func mayBeAlike(_ a: [TermKey], _ b: [TermKey]) -> Bool {
    guard min(a.count, b.count) > short else { return true }
    let words = Set(a)
    var shared = 0
    for word in b where words.contains(word) && !StopWords.contains(word) {
      shared += 1
      if shared > 1 { return true }
    }
    return false
  }

  /// Whether one wording is the other, cut off; not where the cut takes a doubt away: "probably".
  private static func isPart(_ short: [TermKey], of long: [TermKey]) -> Bool {
    guard !short.isEmpty, short.count <= long.count else { return short.isEmpty }
    return (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
        && (start == 0 || !doubts.contains(long[start - 1]))
    }
  }

  /// The longest common subsequence, words much alike counting for a part, and the longest run.
  private static func shared(_ a: [TermKey], _ b: [TermKey]) -> (sequence: Double, run: Int) {
    var row = [Double](repeating: 0, count: b.count + 1)
    var runs = [Int](repeating: 0, count: b.count + 1)
    var longest = 0
    for word in a {
      var (diagonal, run) = (0.0, 0)
      for (index, other) in b.enumerated() {
        let (above, runAbove) = (row[index + 1], runs[index + 1])
        let likeness = wordLikeness(word, other)
        row[index + 1] = max(above, row[index], diagonal + likeness)
        runs[index + 1] = likeness > 0 ? run + 1 : 0
        longest = max(longest, runs[index + 1])
        (diagonal, run) = (above, runAbove)
      }
    }
    return (row[b.count], longest)
  }

  private static func content(_ a: [TermKey], _ b: [TermKey]) -> Double {
    let (left, right) = (a.filter { !StopWords.contains($0) }, b.filter { !StopWords.contains($0) })
    let (fewer, more) = left.count <= right.count ? (left, right) : (right, left)
    guard !fewer.isEmpty else { return 0 }
    let shared = fewer.count { word in more.contains { wordLikeness(word, $0) > 0 } }
    return Double(shared) / Double(fewer.count)
  }

  private static func wordLikeness(_ a: TermKey, _ b: TermKey) -> Double {
    if a == b { return 1 }
    // Bytes 4 and on: only words of five letters and more are compared by their letters.
    guard a.low >> 32 != 0, b.low >> 32 != 0 else { return 0 }
    let likeness = Double(LetterRuns.likeness(a.bytes, b.bytes))
    return likeness >= 0.6 ? likeness : 0
  }
}
