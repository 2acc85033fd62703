import Testing

@testable import Claims

@Suite struct LeadingReportsTests {
  @Test(arguments: [
    ReportCase(
      "Officials said the bridge would close in May.",
      "Officials · said · the bridge would close in May"),
    ReportCase(
      "The mayor has also announced that fares will rise.",
      "The mayor · has also announced · that fares will rise"),
    ReportCase(
      "Two people familiar with the matter told Reuters that the port was shut.",
      "Two people familiar with the matter · told · that the port was shut"),
    ReportCase(
      "Anna Keller, a former judge now in Oslo, warned that the court was slow.",
      "Anna Keller, a former judge now in Oslo · warned · that the court was slow"),
    ReportCase(
      "The ministry did not say whether the ship had sailed.",
      "The ministry · did not say · whether the ship had sailed"),
    ReportCase(
      "On Monday the envoy promised to return.", "the envoy · promised · to return"),
    ReportCase("The bank denied the report.", "The bank · denied · the report"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }

  @Test(arguments: [
    "The report was long.", "Their claims office opened at nine.",
    "A proposed merger fell through.",
  ])
  func leavesNounsAlone(_ text: String) {
    #expect(ReportCase(text).found == [])
  }
}
