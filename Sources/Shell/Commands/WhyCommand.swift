import Text

/// `why CLAIM…`.
struct WhyCommand: Command {
  let name = "why"
  let summary = "Say which rules found a claim, its speaker and its worth"
  let examples = ["why c2"]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims")
  var parameters: [any Parameter] { [claims] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var blocks: [Block] = []
    for handle in arguments[claims].flatMap(\.handles) {
      guard case .extracted(let place) = desk.register[handle] else {
        blocks.append(.line("\(handle.word, .strong)  a claim of the checker's own"))
        continue
      }
      let claim = desk.claims[place]
      let text = desk.corpus.documents[place.document].text
      blocks.append(.paragraph("\(handle.word, .strong)  \(text[claim.range])", indent: 0))
      for attribution in claim.attributions {
        let cue = attribution.cue.map { "“\(text[$0])”" as DisplayText }.joined(separator: " ")
        let strength = attribution.strength.rawValue
        blocks.append(
          .paragraph(
            "who said it: \(attribution.reason); cue \(cue), "
              + "stance \(attribution.stance.rawValue), strength \(strength)",
            indent: 2))
      }
      for mark in claim.marks { blocks.append(.paragraph("marked as \(mark.rawValue)", indent: 2)) }
      blocks.append(.line("  worth checking \(twoDecimals(claim.worth.score)), of which"))
      for reason in claim.worth.reasons {
        let sign = reason.weight < 0 ? "" : "+"
        blocks.append(.line("    \(sign)\(twoDecimals(reason.weight))  \(reason.name)"))
      }
    }
    return Outcome(blocks: blocks)
  }
}
