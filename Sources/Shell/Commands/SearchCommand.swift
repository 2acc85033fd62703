import Text

/// `search QUERY`.
struct SearchCommand: Command {
  let name = "search"
  let summary = "Search the whole text of the corpus"
  let discussion = """
    Words are all wanted; "phrases", prefix*, a NEAR/5 b, OR, NOT or -, ( ), a regular expression \
    between slashes (/6\\.\\d percent/, with /i for any case; RE2's syntax) and fields such as \
    speaker: outlet: document: verdict: said: date:2022-03..2022-04 worth:>0.7 stance:denies \
    kind:unnamed via:CNN depth:>1 has:evidence same:c20 narrow it. verdict: is confirmed, denied, \
    unverified, saying (only that it was said was judged) or open.
    """
  let examples = [
    "search military aid", "search \"military aid\" -Rome", "search plant --around 2",
    "search /\\d+ (percent|people)/",
  ]
  let query = Tail<QueryText>(help: "words and fields")
  let limit = Option<Number>("--limit", help: "at most so many (20)")
  let around = Option<Number>("--around", help: "sentences before and after (0)")
  var parameters: [any Parameter] { [limit, around, query] }

  /// Fields ask of claims.
  func needsClaims(_ line: [Word]) -> Bool { line.contains { $0.text.contains(":") } }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let text = arguments[query]?.text else { throw .wordsMissing("query") }
    return try desk.search(
      text, limit: arguments[limit].first?.value ?? 20,
      around: arguments[around].first?.value ?? 0)
  }
}
