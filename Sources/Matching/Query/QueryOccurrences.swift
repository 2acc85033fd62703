extension Query.Node {
  /// Where the words of a node stand among some terms: ranges of term numbers, in order.
  ///
  /// Of nodes that hold others, the words of all that are not denied.
  func occurrences(in terms: [TermKey]) -> [Range<Int>] {
    switch self {
    case .all, .field, .not: return []
    case .terms(let keys): return Self.runs(of: keys, in: terms)
    case .prefix(let bytes):
      let variant = bytes.last == UInt8(ascii: "i") ? bytes.dropLast() + [UInt8(ascii: "y")] : nil
      return terms.indices.filter {
        let term = terms[$0].bytes
        return term.starts(with: bytes.prefix(terms[$0].isCut ? 8 : bytes.count))
          || variant.map { term.elementsEqual($0) } ?? false
      }.map { $0..<($0 + 1) }
    case .near(let left, let right, let distance):
      let lefts = Self.runs(of: left, in: terms)
      let rights = Self.runs(of: right, in: terms)
      func isNear(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.upperBound <= b.lowerBound
          ? b.lowerBound - a.upperBound <= distance
          : b.upperBound <= a.lowerBound && a.lowerBound - b.upperBound <= distance
      }
      return
        (lefts.filter { a in rights.contains { isNear(a, $0) } }
        + rights.filter { b in lefts.contains { isNear($0, b) } })
        .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    case .and(let nodes), .or(let nodes):
      return nodes.flatMap { $0.occurrences(in: terms) }
        .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
  }

  private static func runs(of keys: [TermKey], in terms: [TermKey]) -> [Range<Int>] {
    guard let first = keys.first, terms.count >= keys.count else { return [] }
    return (0...(terms.count - keys.count)).filter { start in
      terms[start] == first && terms[start..<(start + keys.count)].elementsEqual(keys)
    }.map { $0..<($0 + keys.count) }
  }

  /// The fields it asks for, denied ones included.
  var fields: [QueryField] {
    switch self {
    case .field(let field): [field]
    case .all, .terms, .prefix, .near: []
    case .not(let node): node.fields
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.fields)
    }
  }

  /// Whether a field that claims have decides anything in it; a pattern is none.
  var hasFields: Bool { fields.count > patterns.count }

  /// The regular expressions, denied ones included.
  var patterns: [Pattern] {
    fields.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
  }

  /// The regular expressions that are not denied.
  var wantedPatterns: [Pattern] {
    switch self {
    case .not: []
    case .all, .terms, .prefix, .near, .field: patterns
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.wantedPatterns)
    }
  }

  /// Whether it says what must not be.
  var isDenial: Bool { if case .not = self { true } else { false } }

  /// The nodes that hold words which are not denied.
  var words: [Query.Node] {
    switch self {
    case .all, .field, .not: []
    case .terms, .prefix, .near: [self]
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.words)
    }
  }
}
