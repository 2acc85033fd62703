/// The formats that a report can be given in.
public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, csv, html, json, claimreview, annotations

  /// Whether this version writes it; the others are named so that they can be refused by name.
  public var isAvailable: Bool {
    switch self {
    case .markdown, .csv, .json, .claimreview, .annotations: true
    case .html: false
    }
  }
}
