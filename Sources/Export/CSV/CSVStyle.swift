/// What the rows of a CSV are about, and how its cells are written.
public struct CSVStyle: Hashable, Sendable {
  /// What there is a row for.
  public enum Rows: String, CaseIterable, Sendable {
    case claims
    /// Each place where a claim, or another that says the same, was found.
    case appearances
    /// Each piece of evidence.
    case evidence
    /// Each event of the session.
    case events
  }

  /// What stands between two cells.
  public enum Separator: String, CaseIterable, Sendable {
    case comma, semicolon, tab

    /// The sign itself.
    var sign: String {
      switch self {
      case .comma: ","
      case .semicolon: ";"
      case .tab: "\t"
      }
    }
  }

  public let rows: Rows
  /// A semicolon is what Excel expects where the decimal sign is a comma.
  public let separator: Separator
  /// For machines: every cell exactly as it is. Else no cell is taken for a formula, and control
  /// characters are visible marks.
  public let isRaw: Bool
  /// A byte order mark, without which Excel does not take the text for UTF-8.
  public let hasByteOrderMark: Bool

  public init(
    rows: Rows = .claims, separator: Separator = .comma, isRaw: Bool = false,
    hasByteOrderMark: Bool = false
  ) {
    self.rows = rows
    self.separator = separator
    self.isRaw = isRaw
    self.hasByteOrderMark = hasByteOrderMark
  }
}
