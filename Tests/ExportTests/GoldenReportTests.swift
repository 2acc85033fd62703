import Export
import TestSupport
import Testing
import Text

@Suite struct GoldenReportTests {
  @Test func markdownStaysAsItIs() {
    #expect(Golden.difference(markdown(Desk().report), "Export/report.md") == nil)
    #expect(Golden.difference(markdown(Desk(isLoaded: false).report), "Export/lost.md") == nil)
  }

  @Test func csvStaysAsItIs() {
    #expect(Golden.difference(csv(Desk().report), "Export/report.csv") == nil)
  }

  @Test(arguments: [CSVStyle.Rows.appearances, .evidence, .events])
  func csvOfOtherRowsStaysAsItIs(rows: CSVStyle.Rows) {
    let written = csv(Desk().report, style: CSVStyle(rows: rows))
    #expect(Golden.difference(written, "Export/\(rows.rawValue).csv") == nil)
  }

  @Test func jsonStaysAsItIs() {
    let desk = Desk()
    let written = json(desk.report, journal: desk.journal.bytes)
    #expect(Golden.difference(written, "Export/report.json") == nil)
  }

  @Test func htmlStaysAsItIs() {
    let written = html(Desk(hasDrift: true).report)
    #expect(Golden.difference(written, "Export/report.html") == nil)
  }

  @Test func claimReviewsStayAsTheyAre() {
    let address = UntrustedText("https://house.example/check")
    let written = claimReview(Desk().report, address: address)
    #expect(Golden.difference(written, "Export/report.claimreview.json") == nil)
  }

  @Test func annotationsStayAsTheyAre() {
    let written = annotations(Desk().report, address: nil)
    #expect(Golden.difference(written, "Export/report.annotations.json") == nil)
  }
}
