import Matching

/// A query as it was typed; `Query` parses it.
public struct QueryText: CommandValue {
  public static let placeholder = "QUERY"

  public let text: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> QueryText
  {
    QueryText(text: word)
  }

  /// The names of fields, and their values in this corpus, for the last condition of a query.
  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let condition = LastCondition(of: prefix)
    guard let field = condition.field else {
      guard !condition.isQuoted else { return [] }
      return Query.fieldNames.filter { $0.hasPrefix(condition.typed.lowercased()) }.map {
        Candidate(word: "\(condition.before)\($0):", isWhole: false)
      }
    }
    return values(of: field, beginning: condition.typed, at: desk, in: world).map {
      Candidate(
        word: "\(condition.before)\(field):\(LastCondition.quoted($0.word))", hint: $0.hint)
    }
  }

  private static func values(
    of field: String, beginning typed: String, at desk: Desk, in world: World
  ) -> [Candidate] {
    let choices = Query.choices(of: field)
    guard choices.isEmpty else {
      return choices.filter { $0.hasPrefix(typed.lowercased()) }.map { Candidate(word: $0) }
    }
    switch field {
    case "speaker": return SourceName.candidates(for: typed, at: desk, in: world)
    case "outlet", "via": return desk.vocabulary.outlets(beginning: typed)
    case "document": return DocumentWord.candidates(for: typed, at: desk, in: world)
    case "same": return ClaimWords.candidates(for: typed, at: desk, in: world)
    case "date": return desk.vocabulary.days(beginning: typed)
    case "worth":
      return [">0.7", "<0.3"].filter { $0.hasPrefix(typed) }.map { Candidate(word: $0) }
    case "depth": return [">1"].filter { $0.hasPrefix(typed) }.map { Candidate(word: $0) }
    default: return []
    }
  }
}

/// The condition that the end of a query is in.
private struct LastCondition {
  /// What stands before it, signs such as `-` and `(` included.
  let before: String
  /// The name before its colon; nil where there is none.
  let field: String?
  /// What was typed of the field's name or, after the colon, of its value.
  let typed: String
  let isQuoted: Bool

  init(of query: String) {
    var start = query.startIndex
    var isInMarks = false
    for index in query.indices {
      if query[index] == "\"" { isInMarks.toggle() }
      if !isInMarks, query[index] == " " || query[index] == "\t" {
        start = query.index(after: index)
      }
    }
    while start < query.endIndex, query[start] == "-" || query[start] == "(" {
      start = query.index(after: start)
    }
    before = String(query[..<start])
    let words = query[start...]
    isQuoted = words.hasPrefix("\"")
    guard !isQuoted, let colon = words.firstIndex(of: ":") else {
      field = nil
      typed = String(words)
      return
    }
    field = words[..<colon].lowercased()
    typed = words[words.index(after: colon)...].filter { $0 != "\"" }
  }

  /// A value as a query has it; the grammar knows no mark inside marks.
  static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !["(", ")", "\"", "\u{201C}", "\u{201D}"].contains($0)
    }
    return isPlain ? value : "\"\(value.filter { !"\"“”".contains($0) })\""
  }
}
