/// A column: its name in the first row, and what a row has there.
struct CSVColumn<Row> {
  let name: String
  let cell: (Row) -> CSVCell

  init(_ name: String, _ cell: @escaping (Row) -> CSVCell) {
    self.name = name
    self.cell = cell
  }
}

extension CSVTable {
  /// A row of names, then one for each of `rows`.
  mutating func write<Row>(_ rows: some Sequence<Row>, _ columns: [CSVColumn<Row>]) {
    row(columns.map { .word($0.name) })
    for one in rows { row(columns.map { $0.cell(one) }) }
  }
}
