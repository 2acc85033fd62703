import JSONLines
import Text

/// `history`.
struct HistoryCommand: Command {
  let name = "history"
  let summary = "List the lines typed at the prompt, of all shells, with their numbers"
  let discussion = """
    !12 brings the line with that number back, !! the last one, !-2 the one before it, !word the \
    last that begins so; it waits for Enter. Control-R searches. What was done to the session is \
    in: log.
    """
  let examples = ["history", "history confirm", "history --limit 100"]
  let words = Positional<Words>(.any, help: "only lines that contain this")
  let limit = Option<Number>("--limit", help: "at most so many of the newest (40)")
  var parameters: [any Parameter] { [words, limit] }

  func needsClaims(_ line: [Word]) -> Bool { false }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let wanted = arguments[words].map(\.text).joined(separator: " ")
    return Outcome(effects: [
      .listHistory(containing: wanted, limit: arguments[limit].first?.value ?? 40)
    ])
  }
}

extension Interpreter {
  /// The newest lines of the prompt that contain some words, as a page and as records.
  func history(containing words: String, limit: Int) -> (blocks: [Block], records: [JSONObject]) {
    let lines = outside.typedLines.enumerated().map { (number: $0.offset + 1, line: $0.element) }
      .filter { words.isEmpty || $0.line.contains(words) }
    guard let last = lines.last else {
      return ([.talk("No such line was typed at the prompt.")], [])
    }
    let widest = String(last.number).count
    let shown = lines.suffix(limit)
    let blocks = shown.map { number, line -> Block in
      let place = String(number)
      let gap = DisplayText(blanks: widest - place.count)
      return .paragraph(gap + "\(place, .dim)  \(line)", indent: 0)
    }
    let records = shown.map { number, line -> JSONObject in
      ["record": "typed", "number": .integer(number), "line": .string(line)]
    }
    return (blocks, records)
  }
}
