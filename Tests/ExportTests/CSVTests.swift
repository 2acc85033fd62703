import Claims
import Corpora
import Sessions
import TestSupport
import Testing
import Text

@testable import Export

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("", "\"\""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("a \"b\"", "\"a \"\"b\"\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("=1+1", "'=1+1"),
    ("+1 and more", "'+1 and more"), ("-1+1", "'-1+1"), ("@x", "'@x"), ("＝1", "'＝1"),
    ("-5.25", "-5.25"), ("+7", "+7"), ("6.6", "6.6"), ("-", "'-"), ("-.5", "'-.5"),
    ("one\r\ntwo\rthree", "\"one\ntwo\nthree\""), ("a=b", "a=b"), ("\r=1", "\"'\n=1\""),
  ]) func cellsForPeople(text: String, cell: String) {
    var table = CSVTable(style: CSVStyle())
    table.row([.text(UntrustedText(text))])
    #expect(table.text == cell + "\r\n")
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("a\tb", "\"a\tb\""), ("one\r\ntwo", "\"one\r\ntwo\""),
    ("\u{1B}[31m", "\"\u{1B}[31m\""),
  ]) func cellsForMachines(text: String, cell: String) {
    var table = CSVTable(style: CSVStyle(isRaw: true))
    table.row([.text(UntrustedText(text)), .none, .number(-3)])
    #expect(table.text == cell + ",,-3\r\n")
  }

  @Test(arguments: HostileString.all) func anyTextComesBackFromItsCell(_ hostile: HostileString)
    throws
  {
    var table = CSVTable(style: CSVStyle(isRaw: true))
    table.row([.text(UntrustedText(hostile.text)), .word("next")])
    let rows = try CSVReader.rows(table.text)
    #expect(rows.count == 1)
    #expect(rows[0].count == 2)
    #expect(rows[0][0].unicodeScalars.elementsEqual(hostile.text.unicodeScalars))
  }

  @Test(arguments: HostileString.attacks) func noCellIsAFormulaOrSteersATerminal(
    _ hostile: HostileString
  ) throws {
    let report = Desk(replacing: hostile.text).report
    let rows = try CSVReader.rows(csv(report))
    #expect(rows.count == 6)
    #expect(Set(rows.map(\.count)).count == 1)
    for cell in rows.joined() {
      if let first = cell.unicodeScalars.first, "=+@\t\r\n".unicodeScalars.contains(first) {
        Issue.record("a formula: \(cell.debugDescription)")
      }
      for line in cell.split(separator: "\n", omittingEmptySubsequences: false) {
        let shown = shown(UntrustedText(String(line)))
        #expect(shown.unicodeScalars.elementsEqual(line.unicodeScalars))
      }
    }
  }

  /// A reader that finds no row would not know whether there were none, or the file was cut.
  @Test(arguments: CSVStyle.Rows.allCases) func withoutRowsTheManifestIsThere(
    rows: CSVStyle.Rows
  ) throws {
    let desk = Desk()
    let empty = Report(
      session: Journal(header: desk.journal.session.header).session,
      register: ClaimRegister(
        session: Journal(header: desk.journal.session.header).session,
        claims: CorpusClaims(corpus: Corpus(), claims: [])),
      groups: [], name: UntrustedText("empty.ndjson"), head: desk.journal.head, program: "0.1.0")
    let table = try CSVReader.rows(csv(empty, style: CSVStyle(rows: rows)))
    #expect(table.count == 2 && table[0].count == table[1].count)
    let row = Dictionary(uniqueKeysWithValues: zip(table[0], table[1]))
    #expect(row["row"] == "0 of 0" && row["session_head"] == desk.journal.head.hex)
    #expect(table[1].first == "")
  }

  @Test func aRowForEachClaimUnderTheNames() throws {
    let rows = try CSVReader.rows(csv(Desk().report))
    #expect(rows.map(\.[0]) == ["claim", "c1", "c2", "c3", "c4", "c5"])
    #expect(rows.map(\.[1]) == ["verdict", "denied", "saying", "open", "open", "unverified"])
  }
}
