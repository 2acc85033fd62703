/// BM25 over the segments of an index.
struct IndexRanking {
  private let index: SearchIndex
  private let scoring: BM25

  init(_ index: SearchIndex) {
    self.index = index
    scoring = BM25(index)
  }

  /// The documents that hold what the words of `node` ask, best first, at most `top`.
  func best(
    _ node: Query.Node, top: Int, fields: (QueryField) -> [Int] = { _ in [] }
  ) -> [SearchIndex.Scored] {
    if let words = WordRanking(node, index, scoring) {
      return words.ranked(top: top, counting: false).best
    }
    return exhaustivelyRanked(node, top: top, fields: fields).best
  }

  /// The documents that hold what the words of `node` ask, best first, at most `top`; and how many
  /// there are.
  ///
  /// - Parameter fields: the documents that a field admits, rising; asked once for each field.
  func ranked(
    _ node: Query.Node, top: Int, fields: (QueryField) -> [Int] = { _ in [] }
  ) -> (best: [SearchIndex.Scored], count: Int) {
    if let words = WordRanking(node, index, scoring) {
      return words.ranked(top: top, counting: true)
    }
    return exhaustivelyRanked(node, top: top, fields: fields)
  }

  /// As `ranked`, for any query: every document that answers it is scored.
  func exhaustivelyRanked(
    _ node: Query.Node, top: Int, fields: (QueryField) -> [Int] = { _ in [] }
  ) -> (best: [SearchIndex.Scored], count: Int) {
    var best = BestDocuments(top: top)
    var count = 0
    let weights = Weights(node, self)
    var admitted: [QueryField: [Int]] = [:]
    for field in node.fields where admitted[field] == nil { admitted[field] = fields(field) }
    for segment in index.segments {
      let found = postings(node, segment, weights, admitted)
      count += found.documents.count
      for (document, score) in zip(found.documents, found.scores) {
        best.offer(Int(document) + segment.firstDocument, score)
      }
    }
    return (best.ordered, count)
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
      return sum + scoring.weight(holders: holders)
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
        result.documents.append(document)
        result.scores.append(
          scoring.score(weight, frequency: frequency, length: segment.length(of: document)))
      }
    }
    return result
  }
}
