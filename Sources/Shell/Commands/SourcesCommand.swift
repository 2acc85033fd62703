import Claims
import JSONLines
import Sessions
import Text

/// `sources`.
struct SourcesCommand: Command {
  let name = "sources"
  let summary = "Say how much rests on named and on unnamed sources"
  let takesLong = true
  let discussion = """
    Each link of a claim's chain counts as one source. Below the table the sources without a name \
    are listed in the words of their document; equal words of two documents stay apart, for they \
    may mean different people.
    """
  let examples = ["sources", "sources d1"]
  let documents = Positional<DocumentWord>(.any, help: "only these documents")
  let limit = Option<Number>("--limit", help: "documents and descriptions, at most so many (40)")
  var parameters: [any Parameter] { [documents, limit] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    let wanted = Set(arguments[documents].map(\.position))
    let overview = SourceOverview(desk.claims)
    let isWanted = { (document: Int) in wanted.isEmpty || wanted.contains(document) }
    let rows = overview.rows.filter { isWanted($0.document) && $0.total > 0 }
    let unnamed = overview.unnamed.filter { isWanted($0.document) }
    guard !rows.isEmpty else { return Outcome(blocks: [.talk("No claim has a source.")]) }
    let most = arguments[limit].first?.value ?? 40
    let see = "\(name) --limit \(max(rows.count, unnamed.count))"
    var blocks: [Block] = [.table(table(of: Array(rows.prefix(most)), at: desk, in: world))]
    blocks += more(rows.count - most, see)
    if !unnamed.isEmpty {
      blocks += [.line(""), .line(styled("without a name, as the texts describe them", .heading))]
    }
    for source in unnamed.prefix(most) {
      let document = desk.register.handle(ofDocumentAt: source.document)?.word ?? "-"
      let claims = listed(desk.handles(of: source.claims).map(\.word), separator: " ")
      let description: DisplayText = source.description.map { "“\($0)”" } ?? "(nobody is named)"
      blocks.append(.labelled("\(document)", "\(description)  " + claims.styled(.dim), indent: 5))
    }
    blocks += more(unnamed.count - most, see)
    return Outcome(blocks: blocks + [.hint("claims --unnamed")]) {
      rows.prefix(arguments[limit].first?.value ?? .max).map { row in
        record(of: row, unnamed.filter { $0.document == row.document }, at: desk)
      }
    }
  }

  private func table(of rows: [SourceOverview.Row], at desk: Desk, in world: World) -> Table {
    Table(
      columns: [
        .init("in"), .init("sources", isNumber: true), .init("named", isNumber: true),
        .init("bodies", isNumber: true), .init("papers", isNumber: true),
        .init("unnamed", isNumber: true), .init("share", isNumber: true), .init(""),
        .init("document", isFlexible: true),
      ],
      rows: rows.map { row in
        func count(_ kind: Attribution.Kind) -> DisplayText { "\(row.counts[kind] ?? 0)" }
        let unnamed = row.counts[.unnamed] ?? 0
        let source = desk.corpus.documents[row.document].source
        return [
          "\(desk.register.handle(ofDocumentAt: row.document)?.word ?? "-")", "\(row.total)",
          count(.named), count(.organisation), count(.document), count(.unnamed),
          "\((unnamed * 100 + row.total / 2) / row.total)%",
          bar(unnamed, of: row.total, columns: 10, in: world),
          "\(source.outlet ?? source.title ?? source.path)",
        ]
      })
  }

  private func record(
    of row: SourceOverview.Row, _ unnamed: [SourceOverview.Unnamed], at desk: Desk
  ) -> JSONObject {
    var counts: JSONObject = [:]
    for kind in Attribution.Kind.allCases {
      counts[kind.rawValue] = .integer(row.counts[kind] ?? 0)
    }
    return [
      "record": "sources",
      "document": RecordWriting.text(desk.corpus.documents[row.document].source.path),
      "sources": .integer(row.total), "kinds": .object(counts),
      "unnamed": .array(
        unnamed.map { source in
          .object([
            "description": RecordWriting.text(source.description),
            "claims": desk.words(of: source.claims),
          ])
        }),
    ]
  }
}
