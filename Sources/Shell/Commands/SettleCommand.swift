import JSONLines
import Sessions
import Text

/// `settle [CLAIM --take NAME]`.
struct SettleCommand: Command {
  let name = "settle"
  let summary = "List verdicts that differ since sessions were merged, and decide"
  let discussion = """
    Without --take it lists them, numbered. --take gives the claim the verdict with that number, \
    or of that person; --neither says that all are wrong, and leaves the claim open. For another \
    verdict confirm, deny or unverified it, with a reason.
    """
  let examples = ["settle", "settle c2 --take ben --because \"he asked the ministry\""]
  let claim = Positional<ClaimWords>(.optional, help: "the claim")
  let take = Option<PersonName>("--take", help: "whose verdict it is to have: a number or a name")
  let neither = Flag("--neither", help: "all of them are wrong: the claim stays open")
  let because = Option<Words>("--because", help: "why, in your own words")
  var parameters: [any Parameter] { [claim, take, neither, because] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claim].flatMap(\.handles)
    let open = desk.session.differences.filter { handles.isEmpty || handles.contains($0.claim) }
    guard !open.isEmpty else {
      let claims = handles.map { " on \($0.word)" as DisplayText }.joined(separator: ",")
      return Outcome(blocks: [.line("No verdicts\(claims) differ.")])
    }
    let reason = arguments[because].first.map { UntrustedText($0.text) }
    if arguments[neither] {
      guard !handles.isEmpty else { throw .missingWord("CLAIM", command: "settle --neither") }
      return Outcome(
        blocks: open.map { .line("\($0.claim.word, .strong)  open: none of them is right") },
        changes: open.map { .untag(Untag(claim: $0.claim, because: reason)) })
    }
    guard let name = arguments[take].first?.text else { return list(open, at: desk, in: world) }
    guard !handles.isEmpty else { throw .missingWord("CLAIM", command: "settle --take") }
    var outcome = Outcome()
    for difference in open {
      let theirs = try side(name, of: difference)
      switch theirs.change {
      case .verdict(let verdict):
        let settled = Verdict(
          claim: verdict.claim, anchor: verdict.anchor, aspect: verdict.aspect, tag: verdict.tag,
          rating: verdict.rating, because: reason ?? verdict.because, evidence: verdict.evidence,
          group: desk.companions(of: verdict.claim, judging: verdict.aspect))
        let mark = verdict.tag.standing.mark(hasSymbols: world.hasSymbols)
        outcome.blocks.append(
          .paragraph("\(verdict.claim.word, .strong)  \(mark)  as \(theirs.by) said", indent: 0))
        outcome.changes.append(.verdict(settled))
      case .untag, .ran, .documentLoaded, .documentPasted, .note, .evidence, .claimAdded,
        .correction, .undone, .redone, .setting, .groupDecided, .namesDecided, .conflictDecided,
        .factChecksLoaded, .claimsLoaded, .verdictsDiffer, .shared, .publishing:
        outcome.blocks.append(
          .paragraph("\(difference.claim.word, .strong)  open, as \(theirs.by) left it", indent: 0))
        outcome.changes.append(.untag(Untag(claim: difference.claim, because: reason)))
      }
    }
    return outcome
  }

  /// The side with that number, or the only one of that person.
  private func side(_ word: String, of difference: VerdictDifference) throws(CommandError)
    -> SessionEvent
  {
    let sides = difference.sides
    if let number = Int(word), (1...sides.count).contains(number) { return sides[number - 1] }
    let theirs = sides.filter { $0.by.exact == word }
    guard let side = theirs.first, theirs.count == 1 else {
      let names = Set(sides.map(\.by.exact)).sorted().joined(separator: ", ")
      throw .notA(
        "side of \(difference.claim.word)", word: word,
        expected: "1 to \(sides.count), or one of \(names)")
    }
    return side
  }

  private func list(_ open: [VerdictDifference], at desk: Desk, in world: World) -> Outcome {
    var blocks: [Block] = []
    for difference in open {
      let aspect: DisplayText = difference.aspect == .saying ? " (that it was said)" : ""
      blocks.append(
        .paragraph(
          "\(difference.claim.word, .strong)\(aspect)  \(desk.words(of: difference.claim))",
          indent: 0))
      for (index, side) in difference.sides.enumerated() {
        var line: DisplayText = "\(index + 1)  \(side.by): "
        if case .verdict(let verdict) = side.change {
          line += verdict.tag.standing.mark(hasSymbols: world.hasSymbols)
          if let because = verdict.because { line += " because \(because)" }
        } else {
          line += "open again"
        }
        blocks.append(.paragraph(line + styled(" (\(side.at.iso))", .dim), indent: 4))
      }
    }
    blocks.append(.talk("\(counted(open.count, "claim")) to settle."))
    return Outcome(blocks: blocks + [.hint("settle \(open[0].claim.word) --take 1")]) {
      open.map { difference in
        [
          "record": "difference", "claim": .string(difference.claim.word),
          "aspect": .string(difference.aspect.rawValue),
          "sides": .array(difference.sides.map { .object($0.json) }),
        ]
      }
    }
  }
}
