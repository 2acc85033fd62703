import Testing

@testable import Claims

@Suite struct PassiveReportsTests {
  @Test(arguments: [
    ReportCase(
      "The mayor was accused of hiding the letter.",
      " · was accused · The mayor | of hiding the letter"),
    ReportCase(
      "The envoy was told that the port was shut.", " · was told · that the port was shut"),
    ReportCase("The deal seemed to fail.", " · seemed · The deal | to fail"),
    ReportCase("The ship was found in May."),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
