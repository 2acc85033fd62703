import JSONLines
import Text

/// `show CLAIM…`.
struct ShowCommand: Command {
  let name = "show"
  let summary = "Show a claim with its context, who said it, and what was decided"
  let examples = ["show c2", "show c2 --context 2"]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims")
  let context = Option<Number>("--context", help: "sentences before and after (1)")
  var parameters: [any Parameter] { [claims, context] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let around = arguments[context].first?.value ?? 1
    var blocks: [Block] = []
    let handles = arguments[claims].flatMap(\.handles)
    for handle in handles {
      if !blocks.isEmpty { blocks.append(.line("")) }
      blocks += desk.hurried(in: world).card(of: handle, context: around, in: world)
    }
    return Outcome(blocks: blocks) {
      handles.map { handle in
        var record = desk.claimRecord(of: handle)
        let events = desk.session.history(of: handle)
          .filter { desk.session.counts(step: $0.step) }
        record["events"] = .array(events.map { .object($0.json) })
        return record
      }
    }
  }
}
