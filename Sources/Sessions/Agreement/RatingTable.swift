import Corpora
import Text

/// Who put which unit into which category: what measures of agreement are taken of.
public struct RatingTable: Hashable, Sendable {
  /// How many categories the scale has, used or not.
  public let categories: Int
  /// A row for each unit, in it a place for each rater: a category from 0, nil where that one did not
  /// rate the unit.
  public let rows: [[Int?]]

  /// - Parameter rows: as many places in each; categories below `categories`.
  public init(categories: Int, rows: [[Int?]]) {
    precondition(
      Set(rows.map(\.count)).count <= 1 && rows.joined().allSatisfy { $0 ?? 0 < categories },
      "a place for each rater, and a category of the scale in it")
    self.categories = categories
    self.rows = rows
  }

  /// The verdicts of several checkers, one session each, on the claims that any of them judged.
  ///
  /// A claim is the same in two sessions where its passage is the same in the same text, or, for a claim
  /// in no document, where its words are the same.
  public init(of sessions: [Session], aspect: Verdict.Aspect = .content) {
    var units: [Unit] = []
    var tags: [Unit: [Int: Int]] = [:]
    for (rater, session) in sessions.enumerated() {
      let words = Dictionary(
        session.addedClaims.map { ($0.claim, $0.text) }, uniquingKeysWith: { first, _ in first })
      for verdict in session.verdicts.map(\.verdict) where verdict.aspect == aspect {
        guard let unit = Unit(verdict, words: words[verdict.claim]) else { continue }
        if tags[unit] == nil { units.append(unit) }
        tags[unit, default: [:]][rater] = Verdict.Tag.allCases.firstIndex(of: verdict.tag)
      }
    }
    self.init(
      categories: Verdict.Tag.allCases.count,
      rows: units.map { unit in sessions.indices.map { tags[unit]?[$0] } })
  }

  /// What makes a claim of two sessions one.
  private enum Unit: Hashable {
    case passage(Digest, start: Int, end: Int)
    case words(UntrustedText)

    init?(_ verdict: Verdict, words: UntrustedText?) {
      if let anchor = verdict.anchor {
        self = .passage(anchor.textDigest, start: anchor.start, end: anchor.end)
      } else if let words {
        self = .words(words)
      } else {
        return nil
      }
    }
  }
}
