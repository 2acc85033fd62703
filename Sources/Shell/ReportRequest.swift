import Export
import Sessions
import Text

/// What is asked of a report: its format, and how that is written.
public struct ReportRequest: Sendable {
  public let format: ExportFormat
  public let csv: CSVStyle
  /// The house's own ratings; nil for none.
  public private(set) var scale: HouseScale?
  /// Where the report will be published; nil where nobody says.
  public let address: UntrustedText?
  /// The form that the person gave it; nil for the built-in one.
  public let template: ReportTemplate?
  /// Which claims it is about.
  public let choice: ReportChoice
  /// The day that it bears; nil for that of the session's last event.
  public let date: Timestamp?
  /// Whether it has what checkers wrote for themselves. JSON always has.
  public let tellsNotes: Bool

  public init(
    format: ExportFormat, csv: CSVStyle = CSVStyle(), scale: HouseScale? = nil,
    address: UntrustedText? = nil, template: ReportTemplate? = nil,
    choice: ReportChoice = ReportChoice(), date: CalendarDate? = nil, tellsNotes: Bool = false
  ) {
    self.format = format
    self.csv = csv
    self.scale = scale
    self.address = address
    self.template = template
    self.choice = choice
    self.date = date.flatMap { Timestamp(iso: $0.iso + "T00:00:00Z") }
    self.tellsNotes = tellsNotes
  }

  /// The same with another scale.
  func with(_ scale: HouseScale?) -> ReportRequest {
    var request = self
    request.scale = scale
    return request
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

extension ReportTemplate {
  /// Bytes of a template at most.
  private static let largest = 1_000_000

  /// Reads the template in a file.
  public init(at path: String, in files: any Files) throws(CommandError) {
    guard let bytes = files.contents(of: path) else { throw .noSuchFile(path) }
    let name = UntrustedText(path)
    guard bytes.count <= Self.largest, let text = String(validating: bytes, as: UTF8.self) else {
      throw .template(
        .malformed(path: name, line: 1, what: "not UTF-8, or more than \(Self.largest) bytes"))
    }
    do throws(TemplateError) {
      self = try ReportTemplate(parsing: UntrustedText(text), path: name)
    } catch { throw .template(error) }
  }
}
