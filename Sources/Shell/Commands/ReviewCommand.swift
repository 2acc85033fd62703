import Sessions
import Text

/// `review CLAIM… --agree|--disagree`.
struct ReviewCommand: Command {
  let name = "review"
  let summary = "Sign off another person's verdicts, or object to them"
  let discussion = """
    A review is of the verdict that stands; a new verdict is not reviewed by it. Nobody reviews \
    a verdict of their own. Without claims it lists the verdicts of others that you have not \
    reviewed.
    """
  let examples = ["review", "review c3 --agree"]
  let selection = ClaimSelection()
  let agree = Flag("--agree", help: "the verdict is right")
  let disagree = Flag("--disagree", help: "it is not")
  let saying = Flag("--saying", help: "the verdict on whether it was said")
  let because = Option<Words>("--because", help: "why")
  var parameters: [any Parameter] { selection.parameters + [agree, disagree, saying, because] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let aspect: Verdict.Aspect = arguments[saying] ? .saying : .content
    let chosen = try selection.chosen(in: arguments, at: desk)
    let handles = chosen.handles
    guard chosen.isFound || !handles.isEmpty else { return list(aspect, at: desk, in: world) }
    guard arguments[agree] != arguments[disagree] else {
      throw .missingWord("--agree or --disagree", command: name)
    }
    guard !handles.isEmpty else { return .noneFound }
    var outcome = Outcome()
    outcome.isFound = chosen.isFound
    for handle in handles {
      guard let verdict = desk.session.verdict(of: handle, aspect: aspect) else {
        throw .noVerdict(handle)
      }
      guard verdict.by != world.user else { throw .ownVerdict(handle) }
      let review = ClaimReviewed(
        claim: handle, aspect: aspect, verdictBy: verdict.by, verdictAt: verdict.at,
        agrees: arguments[agree], because: arguments[because].first.map { UntrustedText($0.text) })
      let mark = verdict.verdict.tag.standing.mark(hasSymbols: world.hasSymbols)
      let word = review.agrees ? "agreed" : "disagreed"
      outcome.blocks.append(
        .line("\(handle.word, .strong)  \(mark) by \(verdict.by): \(word)"))
      outcome.changes.append(.shared(.reviewed(review)))
    }
    return outcome
  }

  private func list(_ aspect: Verdict.Aspect, at desk: Desk, in world: World) -> Outcome {
    let waiting = desk.session.verdicts.filter { record in
      record.verdict.aspect == aspect && record.by != world.user
        && !desk.session.reviews(of: record.verdict.claim, aspect: aspect)
          .contains { $0.by == world.user }
    }.map(\.verdict.claim)
    guard let first = waiting.first else {
      return Outcome(blocks: [.line("No verdict of others waits for your review.")])
    }
    return Outcome(
      blocks: [
        .table(desk.table(of: waiting, in: world)),
        .talk("\(counted(waiting.count, "verdict")) to review."),
        .hint("review \(first.word) --agree"),
      ], records: { waiting.map { desk.claimRecord(of: $0) } })
  }
}
