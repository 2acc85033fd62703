/// Claims that somebody has checked before, to be found again in other words.
public struct KnownClaims: Sendable {
  /// One claim of the collection.
  public struct Entry: Sendable {
    public let id: String
    public let text: String
    public let title: String?

    public init(id: String, text: String, title: String?) {
      self.id = id
      self.text = text
      self.title = title
    }
  }

  /// A claim that may be meant, the best first.
  public struct Match: Sendable {
    /// Position of the claim in the collection.
    public let entry: Int
    /// Comparable within one query only; more is better.
    public let score: Double

    public init(entry: Int, score: Double) {
      self.entry = entry
      self.score = score
    }
  }

  public let entries: [Entry]
  let collection: KnownCollection

  public init(_ entries: [Entry]) {
    self.entries = entries
    collection = KnownCollection(entries)
  }

  /// How many entries are ranked closely, by their words and by their letters.
  ///
  /// Tuned on CheckThat! 2020 task 2, train.
  private static let closely = (byWords: 60, byLetters: 20)

  /// The `top` best matches of a text: a claim, a headline, or a post as people quote it.
  ///
  /// Entries that rank alike keep the collection's order.
  public func matches(for text: String, top: Int) -> [Match] {
    guard top > 0 else { return [] }
    return candidates(for: text, atLeast: top)
      .map { Match(entry: $0.entry, score: Double($0.features.score)) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.entry < $1.entry }
      .prefix(top).map { $0 }
  }

  /// The entries that may be meant, in the collection's order, with what speaks for each: chosen by
  /// BM25 over words and over runs of letters.
  package func candidates(for text: String, atLeast count: Int = 0)
    -> [(entry: Int, features: KnownFeatures)]
  {
    let query = KnownQuery(text, collection)
    let byText = collection.texts.scores(query.weights)
    let byTitle = collection.titles.scores(query.weights)
    let byLetters = collection.letters.scores(query.runs)
    let byWords = entries.indices.map { byText[$0] + 0.7 * byTitle[$0] }
    let candidates = Set(
      Self.best(byWords, max(count, Self.closely.byWords))
        + Self.best(byLetters, Self.closely.byLetters)
    ).sorted()
    let mostLetters = max(byLetters.max() ?? 0, 1e-6)
    return candidates.map { entry in
      let features = KnownFeatures(
        query, entry, collection, text: byText[entry], title: byTitle[entry],
        letters: byLetters[entry] / mostLetters)
      return (entry, features)
    }
  }

  /// The entries with the highest scores above 0, the best first.
  private static func best(_ scores: [Float], _ count: Int) -> [Int] {
    scores.indices.filter { scores[$0] > 0 }
      .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
      .prefix(count).map { $0 }
  }
}
