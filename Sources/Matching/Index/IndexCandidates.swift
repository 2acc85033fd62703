extension SearchIndex {
  /// The documents in which a claim may answer the query, judged by their words alone; nil where
  /// any may.
  func documents(thatMayMatch node: Query.Node) -> Set<Int>? {
    switch node {
    case .all, .field, .not: return nil
    case .terms, .prefix, .near: return documents(with: node)
    case .and(let nodes):
      return nodes.reduce(nil) { known, node in
        guard let found = documents(thatMayMatch: node) else { return known }
        return known?.intersection(found) ?? found
      }
    case .or(let nodes):
      var all: Set<Int> = []
      for node in nodes {
        guard let found = documents(thatMayMatch: node) else { return nil }
        all.formUnion(found)
      }
      return all
    }
  }

  private func documents(with leaf: Query.Node) -> Set<Int> {
    var found: Set<Int> = []
    for segment in segments {
      let positions: [UInt32]
      switch leaf {
      case .terms(let keys): positions = segment.positions(ofPhrase: keys)
      case .prefix(let bytes):
        positions = segment.terms(prefix: bytes).flatMap { segment.positions(of: $0) }
      case .near(let left, let right, let distance):
        positions = segment.positions(of: left, near: right, distance: distance)
      case .all, .field, .and, .or, .not: positions = []
      }
      for position in positions {
        found.insert(Int(segment.document(at: position)) + segment.firstDocument)
      }
    }
    return found
  }
}
