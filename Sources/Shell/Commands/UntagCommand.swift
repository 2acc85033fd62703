import Sessions
import Text

/// `untag CLAIM…`.
struct UntagCommand: Command {
  let name = "untag"
  let summary = "Take verdicts back: the claims are open again"
  let examples = [
    "confirm c2\nuntag c2 --because \"wrong claim\"", "untag where document:d2 --yes",
  ]
  let selection = ClaimSelection()
  let because = Option<Words>("--because", help: "why")
  var parameters: [any Parameter] { selection.parameters + [because] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let chosen = try selection.required(in: arguments, at: desk, of: name)
    let handles = chosen.handles.filter { handle in
      Verdict.Aspect.allCases.contains { desk.session.verdict(of: handle, aspect: $0) != nil }
    }
    if !chosen.isFound, let open = chosen.handles.first(where: { !handles.contains($0) }) {
      throw .noVerdict(open)
    }
    guard !handles.isEmpty else { return .noneFound }
    let reason = arguments[because].first.map { UntrustedText($0.text) }
    var outcome = Outcome(
      blocks: [.talk("Open again: \(handles.map(\.word).joined(separator: " "))")],
      changes: handles.map { .untag(Untag(claim: $0, because: reason)) })
    outcome.isFound = chosen.isFound
    return outcome
  }
}
