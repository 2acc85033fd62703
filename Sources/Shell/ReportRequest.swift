import Export
import Text

/// What is asked of a report: its format, and how that is written.
public struct ReportRequest: Sendable {
  public let format: ExportFormat
  public let csv: CSVStyle
  /// The house's own ratings; nil for none.
  public let scale: HouseScale?
  /// Where the report will be published; nil where nobody says.
  public let address: UntrustedText?

  public init(
    format: ExportFormat, csv: CSVStyle = CSVStyle(), scale: HouseScale? = nil,
    address: UntrustedText? = nil
  ) {
    self.format = format
    self.csv = csv
    self.scale = scale
    self.address = address
  }
}

extension HouseScale {
  /// Reads the scale in a file.
  public init(at path: String, in files: any Files) throws(CommandError) {
    guard let bytes = files.contents(of: path) else { throw .noSuchFile(path) }
    do throws(HouseScaleError) {
      self = try HouseScale(parsing: bytes, path: UntrustedText(path))
    } catch { throw .scale(error) }
  }
}

extension Desk {
  /// The session as a report.
  func report(_ request: ReportRequest) throws(CommandError) -> UntrustedText {
    guard let journal else { preconditionFailure("what is reported has a journal") }
    let name = sessionFile.map { lastComponent(of: $0.exact) } ?? "session"
    let report = Report(
      session: session, register: register, groups: groups, name: UntrustedText(name),
      head: journal.head, program: World.version, date: nil, asOf: asOf,
      conflicts: conflicts, tellsOrigins: request.format.tellsOrigins, scale: request.scale)
    switch request.format {
    case .csv: return UntrustedText(csv(report, style: request.csv))
    case .json: return UntrustedText(json(report, journal: journal.bytes))
    case .claimreview: return UntrustedText(claimReview(report, address: request.address))
    case .annotations: return UntrustedText(annotations(report, address: request.address))
    case .html: return UntrustedText(html(report))
    case .markdown: return UntrustedText(markdown(report))
    }
  }
}
