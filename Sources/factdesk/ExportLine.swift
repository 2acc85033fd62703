import ArgumentParser
import Export
import Glibc
import Shell

/// `factdesk export SESSION --format FORMAT`.
struct ExportLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Make a report of a session")

  @Argument(help: "The session file.", completion: .file())
  var session: String

  @ArgumentParser.Option(
    help: "\(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String

  @ArgumentParser.Option(name: [.customShort("o"), .long], help: "The file to write.")
  var output: String?

  @ArgumentParser.Option(help: "Where the documents are now; they are found by their digests.")
  var corpus: String?

  @ArgumentParser.Option(help: "As it was after a step or on a day: 41, 2026-11-20.")
  var at: String?

  @ArgumentParser.Flag(help: "Write over a file that exists.")
  var force = false

  @ArgumentParser.Flag(help: "CSV for machines: no guard against spreadsheet formulas.")
  var raw = false

  func run() throws {
    guard let wanted = ExportFormat(rawValue: format) else {
      throw ValidationError(
        "no format '\(format)': one of \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error that is told, not an end.
    signal(SIGXFSZ, SIG_IGN)
    try Ending.running { standard in
      let export = SessionExport(session: session, corpus: corpus, at: at)
      let report = try export.report(wanted, isRaw: raw)
      if let output {
        try export.write(report.text, to: output, replacing: force)
      } else {
        try standard.answer(report.text.exact)
      }
      for line in report.warnings { standard.warn(line.words + "\n") }
    }
  }
}
