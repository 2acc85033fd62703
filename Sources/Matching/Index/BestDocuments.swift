/// The documents with the highest scores, best first; of equal ones those that were offered first.
struct BestDocuments {
  private let top: Int
  private(set) var ordered: [SearchIndex.Scored] = []
  /// A document that scores no more than this is none of them.
  private(set) var limit: Float

  /// - Parameter top: at most so many.
  init(top: Int) {
    self.top = top
    limit = top > 0 ? -.infinity : .infinity
  }

  mutating func offer(_ document: Int, _ score: Float) {
    guard score > limit else { return }
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].score < score { high = middle } else { low = middle + 1 }
    }
    if ordered.count == top { ordered.removeLast() }
    ordered.insert((document, score), at: low)
    if ordered.count == top, let worst = ordered.last { limit = worst.score }
  }
}
