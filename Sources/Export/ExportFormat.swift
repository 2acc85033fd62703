/// The formats that a report can be given in.
public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, csv, html, json, claimreview, annotations

  /// Whether it tells which documents go back to one origin.
  public var tellsOrigins: Bool {
    switch self {
    case .html, .json: true
    case .markdown, .csv, .claimreview, .annotations: false
    }
  }
}
