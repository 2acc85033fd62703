import JSONLines
import Matching
import Text

/// `names`.
struct NamesCommand: Command {
  let name = "names"
  let summary = "List spellings that may be of one person or body"
  let takesLong = true
  let discussion = """
    A pair is a proposal until same-person or not-same decides it: the claims of a proposed \
    spelling are shown with the other name as a guess, those of a confirmed one as known, those of \
    a rejected one by themselves.
    """
  let examples = ["names", "names --all", "names Ruiz"]
  let wanted = Positional<SourceName>(.optional, help: "only pairs with this in a name")
  let all = Flag("--all", help: "also the pairs that you decided")
  let limit = Option<Number>("--limit", help: "at most so many (40)")
  let json = Flag.json
  var parameters: [any Parameter] { [wanted, all, limit, json] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    let directory = desk.nameDirectory
    let words = arguments[wanted].first?.text.lowercased() ?? ""
    let found = desk.nameProposals.filter { proposal in
      words.isEmpty
        || [proposal.name, proposal.variant].contains { $0.exact.lowercased().contains(words) }
    }.map { (proposal: $0, areSame: directory.areSame($0.name, $0.variant)) }
    let shown = found.filter { arguments[all] || $0.areSame == nil }
    if arguments[json] { return Outcome(records: shown.map { record(of: $0, $1) }) }
    let decided = found.count - shown.count
    let rest: [Block] =
      decided == 0 ? [] : [.talk("\(counted(decided, "pair")) decided; see: names --all")]
    let most = arguments[limit].first?.value ?? 40
    guard let first = shown.first else {
      return Outcome(blocks: [.talk("No two names seem to be of one source.")] + rest)
    }
    let table = Table(
      columns: [
        .init("score", isNumber: true), .init("name", isFlexible: true),
        .init("spelling", isFlexible: true), .init("decided"), .init("why", isFlexible: true),
      ],
      rows: shown.prefix(most).map { proposal, areSame in
        [
          "\(twoDecimals(proposal.score))", "\(proposal.name)", "\(proposal.variant)",
          areSame.map { $0 ? "same" : "not the same" } ?? "", "\(proposal.reason)",
        ]
      })
    let line = "same-person \(quoted(first.proposal.name)) \(quoted(first.proposal.variant))"
    return Outcome(
      blocks: [.table(table)] + more(shown.count - most, "names --limit \(shown.count)") + rest
        + [.hint("\(line)")])
  }

  private func record(of proposal: NameProposal, _ areSame: Bool?) -> JSONObject {
    [
      "record": "names", "name": RecordWriting.text(proposal.name),
      "spelling": RecordWriting.text(proposal.variant), "score": .decimal(proposal.score),
      "reason": RecordWriting.text(proposal.reason),
      "same": areSame.map { .bool($0) } ?? .null,
    ]
  }

  private func quoted(_ name: UntrustedText) -> String {
    "\"" + name.exact.replacing("\"", with: "\\\"") + "\""
  }
}
