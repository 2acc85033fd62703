import Claims
import Sessions
import Text

/// `join CLAIM CLAIM…`.
struct JoinCommand: Command {
  let name = "join"
  let summary = "Make one claim of several that follow each other"
  let discussion = """
    The claims must follow each other in one document. The new claim has all their words and all \
    who said them, gets a new handle, and begins open.
    """
  let examples = ["join c2 c3", "join c2-c4 --dry-run"]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims: c2 c3, c2-c4")
  var parameters: [any Parameter] { [claims] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var parts: [TextClaim] = []
    for handle in arguments[claims].flatMap(\.handles)
    where !parts.contains(where: { $0.handle == handle }) {
      parts.append(try desk.textClaim(handle))
    }
    parts.sort { $0.place < $1.place }
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      throw .correction(.tooFewToJoin)
    }
    guard first.place.document == last.place.document else {
      throw .correction(.differentDocuments(first.handle, last.handle))
    }
    let between = strangers(among: parts, at: desk)
    guard between.isEmpty else { throw .correction(.notAdjacent(between: between)) }
    let range = TextRange(first.claim.range.start, last.claim.range.end)
    let whole = AnchoredClaim(claim: desk.newHandle(), anchor: first.anchor(range))
    var outcome = Outcome(
      blocks: [first.line(whole.claim, first.preview(range, of: parts.map(\.claim)))])
    outcome.blocks += desk.farewell(to: parts.map(\.handle), new: "the new claim begins open")
    outcome.blocks.append(.hint("show \(whole.claim.word)"))
    outcome.changes = [
      .correction(.joined(ClaimsJoined(whole: whole, parts: parts.map(\.spot))))
    ]
    return outcome
  }

  /// The claims between the first and the last that are not to be joined.
  private func strangers(among parts: [TextClaim], at desk: Desk) -> [ClaimHandle] {
    guard let first = parts.first?.place, let last = parts.last?.place else { return [] }
    return (first.claim...last.claim).compactMap { index in
      let place = CorpusClaims.Place(document: first.document, claim: index)
      guard !parts.contains(where: { $0.place == place }) else { return nil }
      return desk.register.handle(of: place)
    }
  }
}
