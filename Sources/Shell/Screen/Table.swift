import Text

/// Rows under headings, laid out when the width of the screen is known.
public struct Table: Sendable {
  public struct Column: Sendable {
    public let title: DisplayText
    /// Whether its cells may be cut to fit; ids and verdicts never are.
    public let isFlexible: Bool
    public let isNumber: Bool
    /// A flexible column takes no more than this.
    public let widest: Int

    public init(
      _ title: DisplayText, isFlexible: Bool = false, isNumber: Bool = false, widest: Int = .max
    ) {
      self.title = title
      self.isFlexible = isFlexible
      self.isNumber = isNumber
      self.widest = widest
    }
  }

  public let columns: [Column]
  public var rows: [[DisplayText]]

  public init(columns: [Column], rows: [[DisplayText]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Narrower than this a flexible column tells nothing, and records take the table's place.
  private static let narrowest = 16
  private static let gap = 2

  /// The lines of the table on a screen of that many columns.
  ///
  /// - Parameter ellipsis: what stands where a cell was cut.
  func lines(width: Int, ellipsis: String = "…") -> [DisplayText] {
    var widths = columns.indices.map { column in
      let natural = rows.reduce(columns[column].title.width) { max($0, $1[column].width) }
      return min(natural, columns[column].widest)
    }
    let gaps = Self.gap * (columns.count - 1)
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    let fixed = columns.indices.filter { !columns[$0].isFlexible }.reduce(0) { $0 + widths[$1] }
    var room = width - gaps - fixed
    var left = flexible.count
    for column in flexible.sorted(by: { widths[$0] < widths[$1] }) {
      let share = room / max(1, left)
      if widths[column] > share {
        guard share >= Self.narrowest else { return records(width: width) }
        widths[column] = share
      }
      room -= widths[column]
      left -= 1
    }
    if flexible.isEmpty, fixed + gaps > width { return records(width: width) }
    let titles = columns.map { $0.title.styled(.heading) }
    return ([titles] + rows).map { line($0, widths, ellipsis) }
  }

  private func line(_ cells: [DisplayText], _ widths: [Int], _ ellipsis: String) -> DisplayText {
    var line = DisplayText()
    for (column, cell) in cells.enumerated() {
      let fitted =
        columns[column].isFlexible ? cell.fitted(to: widths[column], ellipsis: ellipsis) : cell
      let blanks = DisplayText(blanks: max(0, widths[column] - fitted.width))
      let isLast = column == cells.count - 1
      line += columns[column].isNumber ? blanks + fitted : isLast ? fitted : fitted + blanks
      if !isLast { line += DisplayText(blanks: Self.gap) }
    }
    return line
  }

  /// Each row as lines of `title: value`, for a screen that is too narrow for the table, or none.
  func records(width: Int) -> [DisplayText] {
    rows.enumerated().flatMap { index, row -> [DisplayText] in
      let lines = columns.indices.filter { row[$0].width > 0 }.flatMap { column -> [DisplayText] in
        let title = columns[column].title
        let label = title.width > 0 ? title.styled(.heading) + ": " : ""
        return (label + row[column]).wrapped(to: max(20, width), hanging: 2)
      }
      return index == rows.count - 1 ? lines : lines + [""]
    }
  }
}

extension DisplayText {
  /// That many blanks.
  init(blanks: Int) {
    self = "\(String(repeating: " ", count: blanks))"
  }
}
