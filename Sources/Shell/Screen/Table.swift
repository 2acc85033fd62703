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
  func lines(width: Int) -> [DisplayText] {
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
    var lines = [line(columns.map { $0.title.styled(.heading) }, widths)]
    lines += rows.map { line($0, widths) }
    return lines
  }

  private func line(_ cells: [DisplayText], _ widths: [Int]) -> DisplayText {
    var line = DisplayText()
    for (column, cell) in cells.enumerated() {
      let fitted = columns[column].isFlexible ? cell.fitted(to: widths[column]) : cell
      let blanks = DisplayText(blanks: max(0, widths[column] - fitted.width))
      let isLast = column == cells.count - 1
      line += columns[column].isNumber ? blanks + fitted : isLast ? fitted : fitted + blanks
      if !isLast { line += DisplayText(blanks: Self.gap) }
    }
    return line
  }

  /// Each row as lines of `title: value`, for a screen that is too narrow for the table.
  private func records(width: Int) -> [DisplayText] {
    let widest = columns.reduce(0) { max($0, $1.title.width) }
    return rows.enumerated().flatMap { index, row -> [DisplayText] in
      let lines = columns.indices.filter { row[$0].width > 0 }.flatMap { column -> [DisplayText] in
        let title = columns[column].title
        let label = title.styled(.heading) + DisplayText(blanks: widest - title.width + 1)
        let wrapped = row[column].wrapped(to: max(10, width - widest - 1))
        return wrapped.enumerated().map {
          $0.offset == 0 ? label + $0.element : DisplayText(blanks: widest + 1) + $0.element
        }
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
