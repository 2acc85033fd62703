import Export
import Text

/// `export FORMAT`.
struct ExportCommand: Command {
  let name = "export"
  let summary = "Make a report of the session"
  let takesLong = true
  let discussion = """
    Without -o the report is shown; with it, it is written to a new file. json holds every step \
    of the session: factdesk import gives it back. A scale gives verdicts in the house's own words. \
    --where takes any query: "NOT verdict:open" is what was judged, has:publication what was \
    published, verdict:confirmed one verdict.
    """
  let examples = [
    "export markdown", "export csv --rows evidence --excel", "export json -o report.json",
    "export html --where \"NOT verdict:open\"",
  ]
  let format = Positional<ExportFormat>(
    help: ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))
  let output = Option<FilePath>("-o", help: "the file to write")
  let force = Flag("--force", help: "write over a file that exists")
  let scale = Option<FilePath>("--scale", help: "the house's own ratings, see README")
  let address = Option<WebAddress>(
    "--url", help: "claimreview, annotations: where the report will be published")
  let rows = Option<CSVStyle.Rows>(
    "--rows", help: "csv: a row for each of claims, appearances, evidence, events")
  let separator = Option<CSVStyle.Separator>(
    "--separator", help: "csv: comma, semicolon or tab between cells")
  let query = Option<QueryText>("--where", help: "only claims that a query finds; see help search")
  let claims = Option<Words>("--claims", isMany: true, help: "only these: c1,c7 or c3-c7")
  let since = Option<Words>(
    "--since", help: "only what changed since a step, a day, or the last one published")
  let date = Option<Day>("--date", help: "the day that it bears; else that of the last event")
  let template = Option<FilePath>(
    "--template", help: "markdown, html: a form of your own, see README")
  let notes = Flag(
    "--notes", help: "with your notes and who is to check what; else they stay inside")
  let excel = Flag("--excel", help: "csv: with the byte order mark that Excel wants")
  let raw = Flag("--raw", help: "csv for machines: no guard against spreadsheet formulas")
  var parameters: [any Parameter] {
    [
      format, output, force, query, claims, since, notes, date, template, scale, address, rows,
      separator,
      excel, raw,
    ]
  }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let wanted = arguments[format].first else { throw .wordsMissing("format") }
    let request = try request(wanted, arguments, at: desk, in: world)
    let (report, told) = try desk.report(request, in: world)
    var outcome = outcome(of: report, told.map { .talk($0) }, arguments, in: world)
    outcome.read = (arguments[scale] + arguments[template]).map { world.absolute($0.typed) }
    if arguments[scale].isEmpty, let set = desk.scalePath(in: world) { outcome.read.append(set) }
    return outcome
  }

  private func outcome(
    of report: UntrustedText, _ warnings: [Block], _ arguments: Arguments, in world: World
  ) -> Outcome {
    guard let path = arguments[output].first else {
      return Outcome(blocks: [.report(report)] + warnings) {
        [
          [
            "record": "report",
            "form": arguments[format].first.map { .string($0.rawValue) } ?? .null,
            "text": RecordWriting.text(report),
          ]
        ]
      }
    }
    return Outcome(
      blocks: warnings,
      effects: [
        .write(
          path: world.absolute(path.typed), contents: report, replacing: arguments[force])
      ])
  }

  private func request(
    _ format: ExportFormat, _ arguments: Arguments, at desk: Desk, in world: World
  ) throws(CommandError) -> ReportRequest {
    let csv = CSVStyle(
      rows: arguments[rows].first ?? .claims, separator: arguments[separator].first ?? .comma,
      isRaw: arguments[raw], hasByteOrderMark: arguments[excel])
    var scale = arguments[self.scale].isEmpty ? try desk.houseScale(in: world) : nil
    if let file = arguments[self.scale].first {
      scale = try HouseScale(at: world.absolute(file.typed), in: world.files)
    }
    var template: ReportTemplate?
    if let file = arguments[self.template].first {
      template = try ReportTemplate(at: world.absolute(file.typed), in: world.files)
    }
    return ReportRequest(
      format: format, csv: csv, scale: scale, address: arguments[address].first?.address,
      template: template,
      choice: ReportChoice(
        query: arguments[query].first?.text, claims: arguments[claims].map(\.text),
        since: arguments[since].first?.text), date: arguments[date].first?.date,
      tellsNotes: arguments[notes])
  }
}
