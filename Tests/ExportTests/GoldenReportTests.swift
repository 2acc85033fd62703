import Export
import TestSupport
import Testing

@Suite struct GoldenReportTests {
  @Test func markdownStaysAsItIs() {
    #expect(Golden.difference(markdown(Desk().report), "Export/report.md") == nil)
    #expect(Golden.difference(markdown(Desk(isLoaded: false).report), "Export/lost.md") == nil)
  }

  @Test func csvStaysAsItIs() {
    #expect(Golden.difference(csv(Desk().report), "Export/report.csv") == nil)
  }
}
