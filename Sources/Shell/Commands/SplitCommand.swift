import Claims
import Sessions
import Text

/// `split CLAIM [WORDS…]`.
struct SplitCommand: Command {
  let name = "split"
  let summary = "Cut a claim into its parts, each a claim of its own"
  let discussion = """
    Without words it is cut into the clauses that were found in it; with words, before each of \
    them. The parts get new handles, share who said it, and begin open.
    """
  let examples = ["split c1 \"the mayor\"", "split c1 \"the mayor\" --dry-run"]
  let claim = Positional<ClaimWords>(help: "the claim")
  let words = Positional<Words>("WORDS", .any, help: "what the next part begins with")
  var parameters: [any Parameter] { [claim, words] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claim].flatMap(\.handles)
    guard let handle = handles.first, handles.count == 1 else {
      throw .correction(.oneAtATime("split"))
    }
    let whole = try desk.textClaim(handle)
    let cuts = arguments[words].map(\.text)
    let ranges = cuts.isEmpty ? whole.claim.parts : try parts(of: whole, before: cuts)
    guard ranges.count > 1 else { throw .correction(.oneClause(handle)) }
    let parts = ranges.enumerated().map { index, range in
      AnchoredClaim(claim: desk.newHandle(index), anchor: whole.anchor(range))
    }
    var outcome = Outcome(
      blocks: zip(parts, ranges).map { whole.line($0.claim, whole.preview($1)) })
    outcome.blocks += desk.farewell(to: [handle], new: "the parts begin open")
    outcome.blocks.append(.hint("show \(parts[0].claim.word)"))
    outcome.changes = [.correction(.split(ClaimSplit(whole: whole.spot, parts: parts)))]
    return outcome
  }

  /// The claim cut before each of some words, in order; what joined the parts – blanks, commas,
  /// semicolons – belongs to none.
  private func parts(of whole: TextClaim, before cuts: [String]) throws(CommandError)
    -> [TextRange]
  {
    let text = whole.document.text
    var parts: [TextRange] = []
    var start = whole.claim.range.start
    for words in cuts {
      let rest = TextRange(start, whole.claim.range.end)
      let found = text.occurrences(of: words, within: rest).first { cut in
        !text.part(start, cut.start).isEmpty
      }
      guard let found else { throw .correction(.nowhereToCut(words: words, whole.handle)) }
      parts.append(text.part(start, found.start))
      start = found.start
    }
    return parts + [TextRange(start, whole.claim.range.end)]
  }
}

extension SourceText {
  /// A stretch without the marks and blanks at its end.
  fileprivate func part(_ start: Int, _ end: Int) -> TextRange {
    var end = end
    while end > start, utf8[end - 1].isBlank || [0x2C, 0x3B].contains(utf8[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }
}
