import Export
import Sessions
import Text

/// `publish [CLAIM…]`.
struct PublishCommand: Command {
  let name = "publish"
  let summary = "Say that verdicts were made known: from then on they change only with a note"
  let discussion = """
    Without claims it is every claim with a verdict. What a published fact-check should have and \
    the session lacks is told; context writes it. Undo does not take a publication back: correct \
    changes what was published.
    """
  let examples = ["confirm c2\npublish c2 --at https://example.org/vella"]
  let claims = Positional<ClaimWords>(.any, help: "the claims")
  let place = Option<Words>("--at", help: "the address where it stands")
  var parameters: [any Parameter] { [claims, place] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var handles = arguments[claims].flatMap(\.handles)
    if handles.isEmpty { handles = desk.session.verdicts.map(\.verdict.claim) }
    handles = Set(handles).sorted()
    guard !handles.isEmpty else { throw .wordsMissing("list of claims with a verdict") }
    for handle in handles {
      guard
        Verdict.Aspect.allCases.contains(where: {
          desk.session.verdict(of: handle, aspect: $0) != nil
        })
      else { throw .noVerdict(handle) }
    }
    let published = ReportPublished(
      claims: handles, where: arguments[place].first.map { UntrustedText($0.text) })
    let report = try desk.report(of: ReportSelection(claims: Set(handles), since: nil, words: []))
    let gaps: [Block] = report.judged.filter { !$0.gaps.isEmpty }.map { claim in
      let gaps = claim.gaps.map(\.rawValue).joined(separator: ", ")
      return .talk("\(claim.handle.word) goes without: \(gaps)")
    }
    return Outcome(
      blocks: [.talk("Published: \(handles.map(\.word).joined(separator: " "))")] + gaps,
      changes: [.publishing(.published(published))])
  }
}
