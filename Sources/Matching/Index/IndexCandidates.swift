extension SearchIndex {
  /// The documents in which a claim may answer the query, judged by their words alone; nil where
  /// any may.
  ///
  /// - Parameter namesStandInTexts: whether every name of a source is one that the text has.
  func documents(thatMayMatch node: Query.Node, namesStandInTexts: Bool) -> Set<Int>? {
    switch node {
    case .all, .not: return nil
    case .field(let field):
      guard let keys = field.words(namesStandInTexts: namesStandInTexts) else { return nil }
      return documents(
        thatMayMatch: .and(keys.map { .terms([$0]) }), namesStandInTexts: namesStandInTexts)
    case .terms, .prefix, .near: return documents(with: node)
    case .and(let nodes):
      return nodes.reduce(nil) { known, node in
        guard let found = documents(thatMayMatch: node, namesStandInTexts: namesStandInTexts)
        else { return known }
        return known?.intersection(found) ?? found
      }
    case .or(let nodes):
      var all: Set<Int> = []
      for node in nodes {
        guard let found = documents(thatMayMatch: node, namesStandInTexts: namesStandInTexts)
        else { return nil }
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

extension QueryField {
  /// The words that a text must have for the field to hold in it; nil where it asks for none.
  fileprivate func words(namesStandInTexts: Bool) -> [TermKey]? {
    switch self {
    case .speaker(let wanted): namesStandInTexts ? wanted : nil
    case .said(let wanted), .via(let wanted), .words(let wanted): wanted
    case .outlet, .document, .documentNumber, .verdict, .date, .worth, .stance, .kind, .depth,
      .has, .same, .pattern, .length:
      nil
    }
  }
}
