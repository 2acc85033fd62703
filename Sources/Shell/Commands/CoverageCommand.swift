import JSONLines
import Matching
import Sessions
import Text

/// `coverage`.
struct CoverageCommand: Command {
  let name = "coverage"
  let summary = "Say what is not read or judged, and who did not report what others did"
  let takesLong = true
  let discussion = """
    A document counts as read once read has shown it. Below the table, for each group of claims: \
    the documents that have it, and those that have it not though they share two other groups or \
    more with one that does.
    """
  let examples = ["coverage", "coverage --limit 5"]
  let limit = Option<Number>(
    "--limit", help: "documents, and groups that some did not report, at most so many (20)")
  var parameters: [any Parameter] { [limit] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    let overview = CoverageOverview(desk)
    let most = arguments[limit].first?.value ?? 20
    let see = "\(name) --limit \(max(overview.rows.count, overview.gaps.count))"
    var blocks: [Block] = [
      .table(table(of: Array(overview.rows.prefix(most)), at: desk, in: world))
    ]
    blocks += more(overview.rows.count - most, see)
    if !overview.gaps.isEmpty {
      blocks += [.line(""), .line(styled("what some report and others do not", .heading))]
    }
    blocks += overview.gaps.prefix(most).flatMap { self.blocks(of: $0, at: desk, in: world) }
    blocks += more(overview.gaps.count - most, see)
    let next = overview.rows.first { !$0.isRead && $0.claims > 0 }
      .flatMap { desk.register.handle(ofDocumentAt: $0.document)?.word }
    return Outcome(blocks: blocks + (next.map { [.hint("read \($0)")] } ?? [])) {
      let most = arguments[limit].first?.value ?? .max
      return overview.rows.prefix(most).map { record(of: $0, at: desk) }
        + overview.gaps.prefix(most).map { record(of: $0, at: desk) }
    }
  }

  /// What was reported, where, and who is silent, with what makes that worth a look.
  private func blocks(of gap: CoverageOverview.Gap, at desk: Desk, in world: World) -> [Block] {
    let most = 6
    let reported = documents(gap.reported, at: desk)
    let handle = desk.handles(of: gap.group.members).first
    let words = handle.map { "\($0.word)  \(desk.words(of: $0))" as DisplayText } ?? ""
    let places = listed(reported, most: most)
    return [
      .line("\(gap.group.id, .strong)  in \(places)"),
      .line("    " + words.fitted(to: max(20, world.width - 4)).styled(.dim)),
    ]
      + gap.silent.prefix(most).map { silence in
        let document = documents([silence.document], at: desk)[0]
        let shared = listed(silence.shared, most: most)
        return .line("    not in \(document, .warning), which shares \(shared) with them")
      } + (gap.silent.count > most ? [.line("    nor in \(gap.silent.count - most) more")] : [])
  }

  /// "d1 d2 d3 and 4 more".
  private func listed(_ words: [String], most: Int) -> String {
    words.count > most + 1
      ? words.prefix(most).joined(separator: " ") + " and \(words.count - most) more"
      : words.joined(separator: " ")
  }

  private func table(of rows: [CoverageOverview.Row], at desk: Desk, in world: World) -> Table {
    Table(
      columns: [
        .init("in"), .init("read"), .init("claims", isNumber: true),
        .init("judged", isNumber: true), .init(""), .init("open, worth it", isNumber: true),
        .init("document", isFlexible: true),
      ],
      rows: rows.map { row in
        let source = desk.corpus.documents[row.document].source
        return [
          "\(documents([row.document], at: desk)[0])", row.isRead ? "yes" : "",
          "\(row.claims)", "\(row.tagged)", bar(row.tagged, of: row.claims, columns: 10, in: world),
          "\(row.worthy)", "\(source.title ?? source.outlet ?? source.path)",
        ]
      })
  }

  private func documents(_ positions: [Int], at desk: Desk) -> [String] {
    positions.map { desk.register.handle(ofDocumentAt: $0)?.word ?? "-" }
  }

  private func record(of row: CoverageOverview.Row, at desk: Desk) -> JSONObject {
    [
      "record": "coverage", "document": .string(documents([row.document], at: desk)[0]),
      "read": .bool(row.isRead), "claims": .integer(row.claims), "judged": .integer(row.tagged),
      "worthy": .integer(row.worthy),
    ]
  }

  private func record(of gap: CoverageOverview.Gap, at desk: Desk) -> JSONObject {
    [
      "record": "gap", "group": .string(gap.group.id),
      "claims": desk.words(of: gap.group.members),
      "reported": .array(documents(gap.reported, at: desk).map { .string($0) }),
      "silent": .array(documents(gap.silent.map(\.document), at: desk).map { .string($0) }),
      "shared": .array(gap.silent.map { .array($0.shared.map { .string($0) }) }),
    ]
  }
}
