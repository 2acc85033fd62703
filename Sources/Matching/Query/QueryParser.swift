/// Puts the signs of a query together: OR binds least, then AND, NOT and NEAR.
struct QueryParser {
  private let tokens: [QueryToken]
  private var index = 0
  /// The column after the last code point.
  private let end: Int
  private var depth = 0

  /// Deeper nesting is refused, so that a hostile query cannot exhaust the stack.
  private static let deepest = 100

  init(_ tokens: [QueryToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  mutating func wholeQuery() throws(QueryError) -> Query.Node {
    guard !tokens.isEmpty else { return .all }
    let node = try alternatives()
    guard index == tokens.count else { throw refused("( before this )") }
    return node
  }

  private var kind: QueryToken.Kind? { index < tokens.count ? tokens[index].kind : nil }
  private var column: Int { index < tokens.count ? tokens[index].column : end }

  private func refused(_ expected: String) -> QueryError {
    QueryError(column: column, expected: expected)
  }

  private mutating func alternatives() throws(QueryError) -> Query.Node {
    var nodes = [try conjunction(after: nil)]
    while kind == .or {
      index += 1
      nodes.append(try conjunction(after: "OR"))
    }
    return nodes.count == 1 ? nodes[0] : .or(nodes)
  }

  private mutating func conjunction(after sign: String?) throws(QueryError) -> Query.Node {
    var nodes = [try condition(after: sign)]
    while let kind, kind != .or, kind != .close {
      var sign: String?
      if kind == .and {
        index += 1
        sign = "AND"
      }
      nodes.append(try condition(after: sign))
    }
    return nodes.count == 1 ? nodes[0] : .and(nodes)
  }

  private mutating func condition(after sign: String?) throws(QueryError) -> Query.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw refused("at most \(Self.deepest) levels of nesting") }
    if kind == .not || kind == .minus {
      let sign = kind == .not ? "NOT" : "-"
      index += 1
      return .not(try condition(after: sign))
    }
    let first = column
    let node = try single(after: sign)
    guard case .near(let distance)? = kind else { return node }
    guard case .terms(let left) = node else {
      throw QueryError(column: first, expected: "a word or phrase before NEAR")
    }
    index += 1
    let second = column
    guard case .terms(let right) = try single(after: "NEAR") else {
      throw QueryError(column: second, expected: "a word or phrase after NEAR")
    }
    if case .near? = kind { throw refused("AND between two NEARs") }
    return .near(left, right, distance: distance)
  }

  private mutating func single(after sign: String?) throws(QueryError) -> Query.Node {
    let place = sign.map { " after \($0)" } ?? ""
    guard let kind else { throw refused("a word\(place)") }
    switch kind {
    case .word(let word):
      let node = try self.word(word)
      index += 1
      return node
    case .quoted(let phrase):
      let keys = Analyser().keys(of: phrase)
      guard !keys.isEmpty else { throw refused("a word between the quotation marks") }
      index += 1
      return .terms(keys)
    case .pattern(let text, let ignoresCase):
      let opening = column
      index += 1
      do throws(Pattern.Fault) {
        return .field(.pattern(try Pattern(text, ignoresCase: ignoresCase)))
      } catch {
        throw QueryError(column: opening, expected: "a regular expression: \(error.why)")
      }
    case .field(let name, let value, let column):
      index += 1
      return .field(try QueryField(name, value, column: column))
    case .open:
      let opening = column
      index += 1
      let node = try alternatives()
      guard self.kind == .close else { throw refused(") for the ( in column \(opening)") }
      index += 1
      return node
    case .close: throw refused("a word before this )")
    case .and, .or, .not, .minus, .near: throw refused("a word\(place)")
    }
  }

  private func word(_ word: String) throws(QueryError) -> Query.Node {
    let keys = Analyser().keys(of: word)
    guard !keys.isEmpty else { throw refused("a word: letters or digits") }
    guard word.last == "*" else { return .terms(keys) }
    let stem = String(word.dropLast())
    guard keys.count == 1, !stem.contains("*") else { throw refused("one word before the *") }
    // A beginning is not an ending: no plural is taken off, so that "gas*" finds "gasoline".
    var folded: [UInt8] = []
    for scalar in stem.unicodeScalars { folded += Folding.folded(scalar).utf8 }
    return .prefix(folded)
  }
}
