/// Ranks documents by words, all of which must stand in them, or any.
///
/// What it gives is what looking at every document that has one of the words would give; but a
/// common word whose documents cannot be among the best for it alone is only looked up in those
/// to which rarer ones lead. Source: Turtle & Flood, "Query evaluation: strategies and
/// optimizations" (1995), MaxScore.
struct WordRanking {
  /// What a word of the query is worth in the whole index.
  struct Word {
    let weight: Float
    /// No document scores more by it.
    let most: Float
    /// How often it stands anywhere.
    let occurrences: Int
  }

  private let index: SearchIndex
  private let scoring: BM25
  private let needsAll: Bool
  private var words: [Word] = []
  /// Where the positions of each word are in each segment, segment by segment.
  private var ranges: [[Range<Int>]]

  /// Nil where a query asks for more than words.
  init?(_ node: Query.Node, _ index: SearchIndex, _ scoring: BM25) {
    let leaves: [Query.Node]
    switch node {
    case .terms: (leaves, needsAll) = ([node], true)
    case .and(let nodes): (leaves, needsAll) = (nodes, true)
    case .or(let nodes): (leaves, needsAll) = (nodes, false)
    case .all, .prefix, .near, .field, .not: return nil
    }
    self.index = index
    self.scoring = scoring
    ranges = index.segments.map { _ in [] }
    for leaf in leaves {
      guard case .terms(let keys) = leaf, keys.count == 1, let key = keys.first else { return nil }
      add(key)
    }
  }

  private mutating func add(_ key: TermKey) {
    var (holders, occurrences) = (0, 0)
    // A segment by its number: it is many lists, each of which would be retained with it.
    for number in index.segments.indices {
      guard let term = index.segments[number].term(key) else {
        ranges[number].append(0..<0)
        continue
      }
      let range = index.segments[number].range(of: term)
      ranges[number].append(range)
      holders += index.segments[number].documentCount(of: term)
      occurrences += range.count
    }
    let weight = scoring.weight(holders: holders)
    // No document has it more often than if all others had it once.
    let most = scoring.score(weight, frequency: Float(occurrences - holders + 1), length: 1)
    words.append(Word(weight: weight, most: most, occurrences: occurrences))
  }

  /// The best documents, at most `top`; and how many have the words, if that is to be counted.
  func ranked(top: Int, counting: Bool) -> (best: [SearchIndex.Scored], count: Int) {
    var search = WordSearch(words, scoring, needsAll: needsAll, isCounting: counting, top: top)
    for number in index.segments.indices {
      let first = index.segments[number].firstDocument
      index.segments[number].withLists {
        search.look(into: $0, ranges[number], firstDocument: first)
      }
    }
    return (search.best.ordered, search.count)
  }
}
