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
    self.init(Self.ratings(of: sessions, aspect), raters: sessions.count)
  }

  /// The same document by document, in the order of the first session that has each; claims that are in
  /// no document are left out.
  public static func byDocument(of sessions: [Session], aspect: Verdict.Aspect = .content)
    -> [(document: UntrustedText, table: RatingTable)]
  {
    let ratings = ratings(of: sessions, aspect)
    var seen: Set<Digest> = []
    return sessions.flatMap(\.documents).compactMap { document in
      let here = ratings.filter { $0.unit.text == document.textDigest }
      guard !here.isEmpty, seen.insert(document.textDigest).inserted else { return nil }
      return (document.name, RatingTable(here, raters: sessions.count))
    }
  }

  /// Whether each rating is of one category, 1 where it is, 0 where it is another.
  public func asking(_ category: Int) -> RatingTable {
    RatingTable(
      categories: 2, rows: rows.map { row in row.map { $0.map { $0 == category ? 1 : 0 } } })
  }

  private typealias Rating = (unit: Unit, tags: [Int: Int])

  private init(_ ratings: [Rating], raters: Int) {
    self.init(
      categories: Verdict.Tag.allCases.count,
      rows: ratings.map { rating in (0..<raters).map { rating.tags[$0] } })
  }

  /// The claims that any of the sessions judged, in order, each with its tags by session.
  private static func ratings(of sessions: [Session], _ aspect: Verdict.Aspect) -> [Rating] {
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
    return units.map { ($0, tags[$0] ?? [:]) }
  }

  /// What makes a claim of two sessions one.
  private enum Unit: Hashable {
    case passage(Digest, start: Int, end: Int)
    case words(UntrustedText)

    /// Nil for a claim that is in no document.
    var text: Digest? {
      if case .passage(let text, start: _, end: _) = self { text } else { nil }
    }

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
