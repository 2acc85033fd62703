/// One sign of a query and where it stands.
struct QueryToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word(String)
    case quoted(String)
    /// A regular expression between slashes, and whether an i follows.
    case pattern(String, ignoresCase: Bool)
    /// A known name, and its value with the value's column; nil where nothing follows the colon.
    case field(QueryField.Name, value: String, column: Int)
    case open, close, minus
    case and, or, not
    case near(Int)
  }

  let kind: Kind
  /// From 1, in code points.
  let column: Int

  /// The distance that a bare NEAR means, in words.
  private static let usualDistance = 10

  /// Cuts a query into signs.
  static func tokens(of string: String) throws(QueryError) -> [QueryToken] {
    let scalars = Array(string.unicodeScalars)
    var tokens: [QueryToken] = []
    var index = 0

    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    func isQuote(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
    }
    /// Reads up to the closing mark; `index` is on the opening one.
    func quoted() throws(QueryError) -> String {
      let opening = index
      index += 1
      var value = String.UnicodeScalarView()
      while index < scalars.count, !isQuote(scalars[index]) {
        value.append(scalars[index])
        index += 1
      }
      guard index < scalars.count else {
        throw QueryError(
          column: scalars.count + 1, expected: "\" for the one in column \(opening + 1)")
      }
      index += 1
      return String(value)
    }
    /// Reads up to the closing slash; `index` is on the opening one. A backslash keeps a slash inside.
    func pattern() throws(QueryError) -> Kind {
      let opening = index
      index += 1
      var value = String.UnicodeScalarView()
      while index < scalars.count, scalars[index] != "/" {
        if scalars[index] == "\\", index + 1 < scalars.count {
          if scalars[index + 1] != "/" { value.append(scalars[index]) }
          index += 1
        }
        value.append(scalars[index])
        index += 1
      }
      guard index < scalars.count, !value.isEmpty else {
        throw QueryError(
          column: index + 1, expected: "a pattern and / for the one in column \(opening + 1)")
      }
      index += 1
      let ignoresCase = index < scalars.count && scalars[index] == "i"
      if ignoresCase { index += 1 }
      return .pattern(String(value), ignoresCase: ignoresCase)
    }
    func bare(stopsAtColon: Bool) -> String {
      var value = String.UnicodeScalarView()
      while index < scalars.count, !isBlank(scalars[index]), scalars[index] != "(",
        scalars[index] != ")", !isQuote(scalars[index]), !(stopsAtColon && scalars[index] == ":")
      {
        value.append(scalars[index])
        index += 1
      }
      return String(value)
    }

    while index < scalars.count {
      let column = index + 1
      if isBlank(scalars[index]) {
        index += 1
        continue
      }
      if scalars[index] == "(" || scalars[index] == ")" || scalars[index] == "-" {
        let kind: Kind = scalars[index] == "(" ? .open : scalars[index] == ")" ? .close : .minus
        tokens.append(QueryToken(kind: kind, column: column))
        index += 1
        continue
      }
      if isQuote(scalars[index]) {
        tokens.append(QueryToken(kind: .quoted(try quoted()), column: column))
        continue
      }
      if scalars[index] == "/" {
        tokens.append(QueryToken(kind: try pattern(), column: column))
        continue
      }
      let word = bare(stopsAtColon: true)
      guard index < scalars.count, scalars[index] == ":" else {
        tokens.append(QueryToken(kind: try kind(ofWord: word, column: column), column: column))
        continue
      }
      guard let name = QueryField.Name(rawValue: word.lowercased()) else {
        let names = QueryField.Name.allCases.map { $0.rawValue + ":" }
        throw QueryError(
          column: column,
          expected: "a field (\(names.joined(separator: " "))), or the word in quotation marks",
          word: word.lowercased() + ":", choices: names)
      }
      index += 1
      let valueColumn = index + 1
      let isQuoted = index < scalars.count && isQuote(scalars[index])
      let value = isQuoted ? try quoted() : bare(stopsAtColon: false)
      guard !value.isEmpty else {
        throw QueryError(column: valueColumn, expected: "a value after \(name.rawValue):")
      }
      tokens.append(
        QueryToken(kind: .field(name, value: value, column: valueColumn), column: column))
    }
    return tokens
  }

  private static func kind(ofWord word: String, column: Int) throws(QueryError) -> Kind {
    switch word {
    case "AND": return .and
    case "OR": return .or
    case "NOT": return .not
    case "NEAR": return .near(usualDistance)
    default: break
    }
    guard word.hasPrefix("NEAR/") else { return .word(word) }
    guard let distance = Int(word.dropFirst(5)), (0...1000).contains(distance) else {
      throw QueryError(column: column + 5, expected: "a number of words from 0 to 1000")
    }
    return .near(distance)
  }
}
