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
  var parameters: [any Parameter] { [wanted, all, limit] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    let directory = desk.nameDirectory
    let words = arguments[wanted].first?.text.lowercased() ?? ""
    let found = desk.nameProposals.filter { proposal in
      words.isEmpty
        || [proposal.name, proposal.variant].contains { $0.exact.lowercased().contains(words) }
    }.map { (proposal: $0, areSame: directory.areSame($0.name, $0.variant)) }
    let shown = found.filter { arguments[all] || $0.areSame == nil }
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
    return Outcome(
      blocks: [.table(table)] + more(shown.count - most, "names --limit \(shown.count)") + rest
        + [.hint(next(shown.first { $0.areSame == nil }?.proposal, else: first.proposal))],
      records: {
        shown.prefix(arguments[limit].first?.value ?? .max).map { record(of: $0, $1) }
      })
  }

  /// To decide a pair that is open; where none is, to look at whom a decided one is of.
  private func next(_ open: NameProposal?, else decided: NameProposal) -> DisplayText {
    guard let open else { return "speakers \(quoted(decided.name))" }
    return "same-person \(quoted(open.name)) \(quoted(open.variant))"
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
