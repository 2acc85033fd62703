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

  /// Whether a template of one's own can give it its form.
  public var takesTemplates: Bool {
    switch self {
    case .markdown, .html: true
    case .csv, .json, .claimreview, .annotations: false
    }
  }
}
