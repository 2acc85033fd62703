import ArgumentParser
import Export
import Glibc
import Shell
import Text

/// `factdesk export SESSION --format FORMAT`.
struct ExportLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Make a report of a session")

  @Argument(help: "The session file.", completion: .file())
  var session: String

  @ArgumentParser.Option(help: "\(words(of: ExportFormat.self)).")
  var format: ExportFormat

  @ArgumentParser.Option(
    name: [.customShort("o"), .long], help: "The file to write.", completion: .file())
  var output: String?

  @ArgumentParser.Option(help: "Where the documents are now; they are found by their digests.")
  var corpus: String?

  @ArgumentParser.Option(help: "As it was after a step or on a day: 41, 2026-11-20.")
  var at: String?

  @ArgumentParser.Option(name: .customLong("where"), help: "Only claims that a query finds.")
  var query: String?

  @ArgumentParser.Option(help: "Only these claims: c1,c7.")
  var claims: [String] = []

  @ArgumentParser.Option(
    help: "Only what changed since a step, a day, or the last one 'published'.")
  var since: String?

  @ArgumentParser.Option(help: "The day that it bears; else that of the last event.")
  var date: CalendarDate?

  @ArgumentParser.Option(
    help: "Markdown, HTML: a Mustache file that gives it its form.", completion: .file())
  var template: String?

  @ArgumentParser.Option(help: "A file with the house's own ratings.", completion: .file())
  var scale: String?

  @ArgumentParser.Option(
    help: "ClaimReview, annotations: the address where the report will be published.")
  var url: WebAddress?

  @ArgumentParser.Option(help: "CSV: a row for each of \(words(of: CSVStyle.Rows.self)).")
  var rows = CSVStyle.Rows.claims

  @ArgumentParser.Option(help: "CSV: \(words(of: CSVStyle.Separator.self)) between cells.")
  var separator = CSVStyle.Separator.comma

  @ArgumentParser.Flag(
    help: "With the notes and who is to check what, which else stay inside. JSON always has them.")
  var notes = false

  @ArgumentParser.Flag(help: "Write over a file that exists.")
  var force = false

  @ArgumentParser.Flag(help: "CSV with the byte order mark that Excel wants.")
  var excel = false

  @ArgumentParser.Flag(help: "CSV for machines: no guard against spreadsheet formulas.")
  var raw = false

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error that is told, not an end.
    signal(SIGXFSZ, SIG_IGN)
    let style = CSVStyle(rows: rows, separator: separator, isRaw: raw, hasByteOrderMark: excel)
    try Ending.running { standard in
      let files = DiskFiles(home: nil)
      let scale = try scale.map { try HouseScale(at: $0, in: files) }
      let form = try template.map { try ReportTemplate(at: $0, in: files) }
      let export = SessionExport(
        session: session, corpus: corpus, at: at, workingFolder: ProcessEnvironment().folder)
      let report = try export.report(
        ReportRequest(
          format: format, csv: style, scale: scale, address: url?.address, template: form,
          choice: ReportChoice(query: query, claims: claims, since: since), date: date,
          tellsNotes: notes))
      if let output {
        try export.write(report.text, to: output, replacing: force)
      } else {
        try standard.report(report.text)
      }
      for line in report.warnings { standard.warn(line.words + "\n") }
    }
  }
}

private func words<Word: CaseIterable & RawRepresentable<String>>(of words: Word.Type) -> String {
  words.allCases.map(\.rawValue).joined(separator: ", ")
}

extension WebAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension ExportFormat: ExpressibleByArgument {}
extension CSVStyle.Rows: ExpressibleByArgument {}
extension CSVStyle.Separator: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }
}
