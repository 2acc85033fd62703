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
  /// A row of names, then one for each of `rows`; the manifest stands at the end of each row, and
  /// whoever finds no "3 of 3" there knows that rows are missing. Where there are none, one row has the
  /// manifest alone, and "0 of 0".
  mutating func write<Row>(_ rows: some Sequence<Row>, _ columns: [CSVColumn<Row>]) {
    row(columns.map { .word($0.name) } + manifestNames.map { .word($0) })
    let rows = Array(rows)
    let facts = cells(of: manifest)
    for (index, one) in rows.enumerated() {
      row(columns.map { $0.cell(one) } + facts + [.word("\(index + 1) of \(rows.count)")])
    }
    if rows.isEmpty { row(columns.map { _ in .none } + facts + [.word("0 of 0")]) }
  }
}

private let manifestNames = [
  "session", "session_head", "selection", "corpus_sha256", "scale", "program", "row",
]

private func cells(of manifest: ReportManifest?) -> [CSVCell] {
  guard let manifest else { return [.none, .none, .none, .none, .none, .none] }
  return [
    .text(manifest.session), .word(manifest.head.hex), .lines(manifest.selection.map(\.exact)),
    .word(manifest.corpusDigest.hex), .text(manifest.scale),
    .word("factdesk \(manifest.program)"),
  ]
}
