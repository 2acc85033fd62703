import JSONLines
import Matching
import Sessions
import Text

/// `compare CLAIM…`.
struct CompareCommand: Command {
  let name = "compare"
  let summary = "Lay the wordings of a claim one below the other"
  let discussion = """
    Words that not all of them share are marked. A wording that speaks against the first one, or \
    leaves it open (observing), has the words that show it below.
    """
  let examples = ["compare c2", "compare c1 c5"]
  let claim = Positional<ClaimWords>(.oneOrMore, help: "the claim, or several to lay side by side")
  var parameters: [any Parameter] { [claim] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claim].flatMap(\.handles)
    let all = handles.count > 1 ? handles : (handles + desk.others(sameAs: handles)).sorted()
    guard all.count > 1 else {
      return Outcome(blocks: [.talk("No other claim of the corpus seems to say the same.")])
    }
    let wordings = all.map { pieces(of: $0, at: desk) }
    let bags = wordings.map { Set($0.compactMap(\.word)) }
    let shared = bags.dropFirst().reduce(bags[0]) { $0.intersection($1) }
    var blocks: [Block] = []
    for (handle, wording) in zip(all, wordings) {
      let document = desk.document(of: handle)
      let source = document?.document.source
      let outlet = source.map { $0.outlet ?? $0.path } ?? UntrustedText("in no document")
      blocks.append(
        .line("\(handle.word, .strong)  \(document?.handle.word ?? "-")  \(outlet, .dim)"))
      var line = DisplayText()
      for piece in wording {
        let isShared = piece.word.map { shared.contains($0) } ?? true
        line += styled("\(piece.text)", isShared ? .plain : .marked)
      }
      blocks.append(.paragraph(line, indent: 2))
      if let stance = stance(of: handle, to: all[0], at: desk) { blocks.append(stance) }
    }
    return Outcome(blocks: blocks) {
      all.map { handle in
        var record: JSONObject = ["record": "wording"]
        for member in desk.record(of: handle).members { record[member.key] = member.value }
        let words = desk.words(of: handle)
        let found = comparison(of: SourceText(desk.words(of: all[0])), with: SourceText(words))
        record["stance"] = .string(found.stance.rawValue)
        return record
      }
    }
  }

  /// "against c3 (against: denies)"; nil where a wording shows nothing of the kind.
  private func stance(of handle: ClaimHandle, to first: ClaimHandle, at desk: Desk) -> Block? {
    let found = comparison(
      of: SourceText(desk.words(of: first)), with: SourceText(desk.words(of: handle)))
    guard handle != first, found.stance != .for else { return nil }
    var words: DisplayText = "\(found.stance.rawValue) \(first.word)"
    for cue in found.cues { words += " (\(cue))" }
    return .paragraph(words, indent: 4)
  }

  /// A claim cut at its words, each with the form that is compared; nil for what is between them.
  private func pieces(of handle: ClaimHandle, at desk: Desk) -> [(text: String, word: String?)] {
    let text = SourceText(desk.words(of: handle))
    var pieces: [(text: String, word: String?)] = []
    var offset = 0
    for token in tokens(in: text, within: text.range) where token.kind != .mark {
      if token.range.start > offset {
        pieces.append((text.string(TextRange(offset, token.range.start)), nil))
      }
      let word = text.string(token.range)
      pieces.append((word, word.lowercased()))
      offset = token.range.end
    }
    if offset < text.range.end {
      pieces.append((text.string(TextRange(offset, text.range.end)), nil))
    }
    return pieces
  }
}
