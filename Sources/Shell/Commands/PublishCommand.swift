import Export
import Sessions
import Text

/// `publish CLAIM…|all`.
struct PublishCommand: Command {
  let name = "publish"
  let summary = "Say that verdicts were made known: from then on they change only with a note"
  let discussion = """
    all is every claim with a verdict. What a published fact-check should have and the session \
    lacks is told; context writes it. Undo does not take a publication back: correct changes what \
    was published; a first conclusion may still be added with context.
    """
  let examples = [
    "confirm c2\npublish c2 --at https://example.org/vella", "confirm c2\npublish all --dry-run",
  ]
  let claims = Positional<ClaimsOrAll>(.any, help: "the claims, or all")
  let place = Option<Words>("--at", help: "the address where it stands")
  var parameters: [any Parameter] { [claims, place] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let address = try arguments[place].first.map { word throws(CommandError) in
      try WebAddress.place(word.text)
    }
    let judged = desk.session.verdicts
    guard !judged.isEmpty || !arguments[claims].isEmpty else {
      throw .wordsMissing("list of claims with a verdict")
    }
    guard !arguments[claims].isEmpty else { throw .unnamedPublication(judged) }
    let handles = Set(
      arguments[claims].flatMap { word in
        switch word {
        case .all: judged.map(\.verdict.claim)
        case .some(let words): words.handles
        }
      }
    ).sorted()
    guard !handles.isEmpty else { throw .wordsMissing("list of claims with a verdict") }
    let known = Set(judged.map(\.verdict.claim))
    if let open = handles.first(where: { !known.contains($0) }) { throw .noVerdict(open) }
    let report = try desk.report(
      of: ReportSelection(claims: Set(handles), since: nil, words: []), in: world)
    let gaps: [Block] = report.judged.filter { !$0.gaps.isEmpty }.map { claim in
      let gaps = claim.gaps.map(\.rawValue).joined(separator: ", ")
      return .talk("\(claim.handle.word) goes without: \(gaps)")
    }
    let words = handles.map(\.word).joined(separator: " ")
    let published = ReportPublished(claims: handles, where: address)
    return Outcome(
      blocks: [.talk("Published: \(words)")] + gaps,
      changes: [.publishing(.published(published))])
  }
}
