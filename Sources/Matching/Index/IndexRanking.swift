import Glibc

/// BM25 over the segments of an index.
///
/// Source: Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009),
/// with the k1 and b that Lucene and its successors use.
struct IndexRanking {
  private let index: SearchIndex
  private let averageLength: Float

  private static let k1: Float = 1.2
  private static let b: Float = 0.75

  init(_ index: SearchIndex) {
    self.index = index
    let terms = index.segments.reduce(0) { $0 + $1.positionCount }
    averageLength = max(1, Float(terms) / Float(max(1, index.count)))
  }

  /// The documents that hold what the words of `node` ask, best first, at most `top`; and how many
  /// there are.
  ///
  /// - Parameter fields: the documents that a field admits, rising; asked once for each field.
  func ranked(
    _ node: Query.Node, top: Int, fields: (QueryField) -> [Int] = { _ in [] }
  ) -> (best: [SearchIndex.Scored], count: Int) {
    var best: [SearchIndex.Scored] = []
    var count = 0
    let weights = Weights(node, self)
    var admitted: [QueryField: [Int]] = [:]
    for field in node.fields where admitted[field] == nil { admitted[field] = fields(field) }
    for segment in index.segments {
      let found = postings(node, segment, weights, admitted)
      count += found.documents.count
      for (position, document) in found.documents.enumerated() {
        let score = found.scores[position]
        if best.count == top, let worst = best.last, score <= worst.score { continue }
        let entry = (Int(document) + segment.firstDocument, score)
        let place = best.firstIndex { $0.score < score } ?? best.count
        best.insert(entry, at: place)
        if best.count > top { best.removeLast() }
      }
    }
    return (best, count)
  }

  /// What each leaf of a query weighs in the whole corpus.
  struct Weights {
    private(set) var byNode: [Query.Node: Float] = [:]

    init(_ node: Query.Node, _ ranking: IndexRanking) {
      for leaf in node.words { byNode[leaf] = ranking.inverseFrequency(of: leaf) }
    }
  }

  private func inverseFrequency(of leaf: Query.Node) -> Float {
    let keys: [TermKey]
    switch leaf {
    case .terms(let found): keys = found
    case .near(let left, let right, _): keys = left + right
    case .all, .prefix, .field, .and, .or, .not: return 1
    }
    return keys.reduce(0) { sum, key in
      var holders = 0
      for segment in index.segments {
        guard let term = segment.term(key) else { continue }
        // Of a phrase the words are only weighed together: how often they occur is enough.
        holders +=
          keys.count == 1
          ? segment.documentCount(of: term)
          : min(segment.range(of: term).count, segment.documentCount)
      }
      let n = Float(index.count)
      return sum + log(1 + (n - Float(holders) + 0.5) / (Float(holders) + 0.5))
    }
  }

  private func postings(
    _ node: Query.Node, _ segment: IndexSegment, _ weights: Weights,
    _ admitted: [QueryField: [Int]]
  ) -> Postings {
    switch node {
    case .all: return everything(segment)
    case .terms(let keys):
      let positions: [UInt32]
      if keys.count == 1, let key = keys.first {
        guard let term = segment.term(key) else { return Postings() }
        return scored(segment.positions(of: term), segment, weights.byNode[node] ?? 0)
      } else {
        positions = segment.positions(ofPhrase: keys)
      }
      return scored(positions[...], segment, weights.byNode[node] ?? 0)
    case .prefix(let bytes):
      var positions = segment.terms(prefix: bytes).flatMap { segment.positions(of: $0) }
      positions.sort()
      return scored(positions[...], segment, weights.byNode[node] ?? 0)
    case .near(let left, let right, let distance):
      let positions = segment.positions(of: left, near: right, distance: distance)
      return scored(positions[...], segment, weights.byNode[node] ?? 0)
    case .field(let field):
      let own = (admitted[field] ?? []).filter {
        $0 >= segment.firstDocument && $0 < segment.firstDocument + segment.documentCount
      }
      return Postings(
        documents: own.map { UInt32($0 - segment.firstDocument) },
        scores: own.map { _ in 0 })
    case .and(let nodes):
      // What is denied is taken off last, from what the others leave.
      var result: Postings?
      for part in nodes where !part.isDenial {
        let found = postings(part, segment, weights, admitted)
        result = result?.intersection(found) ?? found
      }
      var left = result ?? everything(segment)
      for case .not(let denied) in nodes {
        left = left.subtracting(postings(denied, segment, weights, admitted))
      }
      return left
    case .or(let nodes):
      var result = Postings()
      for part in nodes { result = result.union(postings(part, segment, weights, admitted)) }
      return result
    case .not(let denied):
      return everything(segment).subtracting(postings(denied, segment, weights, admitted))
    }
  }

  private func everything(_ segment: IndexSegment) -> Postings {
    Postings(
      documents: Array(0..<UInt32(segment.documentCount)),
      scores: [Float](repeating: 0, count: segment.documentCount))
  }

  private func scored(
    _ positions: ArraySlice<UInt32>, _ segment: IndexSegment, _ weight: Float
  ) -> Postings {
    var result = Postings()
    result.documents.reserveCapacity(positions.count)
    result.scores.reserveCapacity(positions.count)
    positions.withUnsafeBufferPointer { positions in
      var index = 0
      while index < positions.count {
        let document = segment.document(at: positions[index])
        let end = segment.documentStarts[Int(document) + 1]
        var frequency: Float = 0
        repeat {
          frequency += 1
          index += 1
        } while index < positions.count && positions[index] < end
        let length = Float(segment.length(of: document)) / averageLength
        let norm = Self.k1 * (1 - Self.b + Self.b * length)
        result.documents.append(document)
        result.scores.append(weight * frequency * (Self.k1 + 1) / (frequency + norm))
      }
    }
    return result
  }
}
