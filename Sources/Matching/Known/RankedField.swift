import Glibc

/// One field of a collection's entries, ranked by BM25: any numbers as terms.
struct RankedField: Sendable {
  private let postings: [[(entry: Int32, weight: Float)]]
  private let count: Int

  /// Tuned on CheckThat! 2020 task 2, train.
  private static let k1: Float = 1.2
  private static let b: Float = 0.4

  /// - Parameter entries: the terms of each, numbers below `terms`.
  init(_ entries: [[Int]], terms: Int) {
    count = entries.count
    let total = entries.reduce(0) { $0 + $1.count }
    let average = max(1, Float(total) / Float(max(1, entries.count)))
    var postings = [[(entry: Int32, weight: Float)]](repeating: [], count: terms)
    for (entry, terms) in entries.enumerated() {
      let norm = Self.k1 * (1 - Self.b + Self.b * Float(terms.count) / average)
      let sorted = terms.sorted()
      var index = 0
      while index < sorted.count {
        let start = index
        while index < sorted.count, sorted[index] == sorted[start] { index += 1 }
        let frequency = Float(index - start)
        postings[sorted[start]].append(
          (Int32(entry), frequency * (Self.k1 + 1) / (frequency + norm)))
      }
    }
    self.postings = postings
  }

  /// The score of every entry for weighted terms.
  func scores(_ weights: [(term: Int, weight: Float)]) -> [Float] {
    var scores = [Float](repeating: 0, count: count)
    for (term, weight) in weights where term < postings.count {
      for (entry, own) in postings[term] { scores[Int(entry)] += weight * own }
    }
    return scores
  }

  /// How rare something is that `holders` of `all` have.
  static func rarity(holders: Int, of all: Int) -> Float {
    log(1 + (Float(all - holders) + 0.5) / (Float(holders) + 0.5))
  }
}
