import Sessions
import Text

/// `untag CLAIM…`.
struct UntagCommand: Command {
  let name = "untag"
  let summary = "Take verdicts back: the claims are open again"
  let examples = ["confirm c2\nuntag c2 --because \"wrong claim\""]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims")
  let because = Option<Words>("--because", help: "why")
  var parameters: [any Parameter] { [claims, because] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claims].flatMap(\.handles)
    for handle in handles {
      let hasVerdict = Verdict.Aspect.allCases.contains {
        desk.session.verdict(of: handle, aspect: $0) != nil
      }
      guard hasVerdict else { throw .noVerdict(handle) }
    }
    let reason = arguments[because].first.map { UntrustedText($0.text) }
    return Outcome(
      blocks: [.talk("Open again: \(handles.map(\.word).joined(separator: " "))")],
      changes: handles.map { .untag(Untag(claim: $0, because: reason)) })
  }
}
