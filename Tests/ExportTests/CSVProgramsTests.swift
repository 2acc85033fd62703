import Glibc
import JSONLines
import TestSupport
import Testing
import Text

@testable import Export

private let sqlite = program(named: "sqlite3")
private let office = program(named: "soffice")

/// Where packages put a program; nil where it is not installed.
private func program(named name: String) -> String? {
  ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
}

/// The cells that CSV readers are known to stumble over, and every attack.
///
/// Source: csv-spectrum (commas, quotes, line breaks, JSON, empty cells, text beyond ASCII).
private let cells =
  [
    "", "a", "a,b", "a;b", "a\tb", "\"", "\"\"", "say \"yes\", then", "one\ntwo", "one\r\ntwo",
    "{\"a\":[1,2],\"b\":\"x\"}", "ʤ ȗ ҈ 日本 🏴", " left", "right ", "-5.25", "+7", "6.6", "1e5",
    "=1+1", "'quoted'", "a\n", "\na", "NULL",
  ] + HostileString.attacks.map(\.text)

/// A table of a number, the cell and the word "end" a row.
private func table(_ style: CSVStyle) -> CSVTable {
  var table = CSVTable(style: style)
  table.row([.word("number"), .word("cell"), .word("last")])
  for (index, cell) in cells.enumerated() {
    table.row([.number(index), .text(UntrustedText(cell)), .word("end")])
  }
  return table
}

/// What the style makes of a cell, before it is written.
private func expected(_ cell: String, _ style: CSVStyle) -> String {
  style.isRaw ? cell : csvGuarded(csvShown(UntrustedText(cell)))
}

private let styles = [
  CSVStyle(), CSVStyle(isRaw: true), CSVStyle(separator: .semicolon, hasByteOrderMark: true),
  CSVStyle(separator: .tab, isRaw: true),
]

/// Rows of three, each cell the same bytes.
private func expectSame(_ rows: [[String]], _ style: CSVStyle) {
  #expect(rows.count == cells.count)
  for (index, row) in rows.enumerated() where index < cells.count {
    #expect(row.count == 3 && row[0] == String(index) && row[2] == "end")
    let same = row[1].utf8.elementsEqual(expected(cells[index], style).utf8)
    #expect(same, "cell \(index): \(row[1].debugDescription)")
  }
}

private func strings(_ json: String) throws -> [[String]] {
  try #require(try JSONValue(parsing: json).array).map { row in
    (row.array ?? []).compactMap(\.string)
  }
}

@Suite struct CSVProgramsTests {
  @Test(
    .enabled(if: Python.path != nil, "skipped: python3 is not installed"),
    arguments: styles)
  func pythonReadsTheSameCells(style: CSVStyle) throws {
    let program = """
      import csv, io, json, sys
      text = sys.stdin.buffer.read().decode('utf-8-sig')
      rows = csv.reader(io.StringIO(text, newline=''), strict=True, delimiter=\(
        JSONValue.string(style.separator.sign).line))
      json.dump(list(rows)[1:], sys.stdout)
      """
    let output = try Python.output(of: program, input: Array(table(style).text.utf8))
    expectSame(try strings(output), style)
  }

  @Test(
    .enabled(if: sqlite != nil, "skipped: sqlite3 is not installed"),
    arguments: styles.filter { $0.separator == .comma && !$0.isRaw })
  func sqliteImportsTheSameCells(style: CSVStyle) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(table(style).text, to: "table.csv")
    let run = try Program.run(
      path: try #require(sqlite), [],
      input: Array(
        """
        .import --csv '\(path)' cells
        SELECT json_group_array(json_array(number, cell, last)) FROM cells;
        """.utf8))
    #expect(run.errorText == "")
    expectSame(try strings(run.outputText), style)
  }

  @Test(.enabled(if: office != nil, "skipped: LibreOffice is not installed"))
  func libreOfficeSeesNoFormula() throws {
    let style = CSVStyle()
    let folder = try TemporaryFolder()
    let path = try folder.write(table(style).text, to: "table.csv")
    // Comma, quotation mark, UTF-8, from row 1: as people open it, formulas allowed, and as text.
    let opened = try sheet("44,34,76,1", of: path, in: folder)
    #expect(opened.first == ["0"])
    for (index, row) in opened.dropFirst().prefix(cells.count).enumerated() {
      #expect(row.first == String(index) && row.last == "end")
    }
    expectSame(
      Array(try sheet("44,34,76,1,1/2/2/2/3/2", of: path, in: folder).dropFirst()), style)
  }

  /// The number of formulas that LibreOffice sees in a file, then its rows.
  private func sheet(_ filter: String, of path: String, in folder: TemporaryFolder) throws
    -> [[String]]
  {
    _ = try Program.run(
      path: try #require(office),
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "fods",
        "--infilter=CSV:\(filter)", "--outdir", folder.path, path,
      ], environment: ["HOME": folder.path])
    let program = """
      import json, re, sys
      import xml.etree.ElementTree as tree
      names = {'table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
               'text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'}
      def words(node):
          out = node.text or ''
          for child in node:
              if child.tag.endswith('}s'):
                  out += ' ' * int(child.get('{%s}c' % names['text'], '1'))
              if child.tag.endswith('}tab'): out += '\\t'
              out += words(child) + (child.tail or '')
          return out
      sheet = tree.parse(sys.argv[1] if len(sys.argv) > 1 else sys.stdin).getroot()
      formulas = sum('{%s}formula' % names['table'] in cell.attrib
                     for cell in sheet.iter('{%s}table-cell' % names['table']))
      rows = [['\\n'.join(words(p) for p in cell.findall('text:p', names))
               for cell in row.findall('table:table-cell', names)][:3]
              for row in sheet.iter('{%s}table-row' % names['table'])]
      json.dump([[str(formulas)]] + rows[1:], sys.stdout)
      """
    return try strings(
      try Python.output(of: program, input: try folder.bytes(of: "table.fods")))
  }
}
