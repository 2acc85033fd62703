/// How the cells of a CSV are written.
public enum CSVStyle: String, CaseIterable, Sendable {
  /// For people who open it in a spreadsheet: no cell is taken for a formula, and control characters
  /// are visible marks.
  case standard
  /// For machines: every cell exactly as it is.
  case raw
}
