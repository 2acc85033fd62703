import Export
import Text

/// `export FORMAT`.
struct ExportCommand: Command {
  let name = "export"
  let summary = "Make a report of the session"
  let discussion = "Without -o the report is shown; with it, it is written to a new file."
  let examples = ["export markdown", "export csv"]
  let format = Positional<ExportFormat>(help: "markdown or csv")
  let output = Option<FilePath>("-o", help: "the file to write")
  let force = Flag("--force", help: "write over a file that exists")
  let raw = Flag("--raw", help: "csv for machines: no guard against spreadsheet formulas")
  var parameters: [any Parameter] { [format, output, force, raw] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let wanted = arguments[format].first else { throw .wordsMissing("format") }
    let report = try desk.report(as: wanted, isRaw: arguments[raw])
    let warnings = desk.staleWarning.map { [Block.talk($0)] } ?? []
    guard let path = arguments[output].first else {
      return Outcome(blocks: [.report(report)] + warnings)
    }
    return Outcome(
      blocks: warnings,
      effects: [
        .write(
          path: world.absolute(path.typed), contents: report, replacing: arguments[force])
      ])
  }
}
