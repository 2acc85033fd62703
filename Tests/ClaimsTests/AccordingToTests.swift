import Testing

@testable import Claims

@Suite struct AccordingToTests {
  @Test(arguments: [
    ReportCase(
      "According to two aides briefed on the matter, who spoke in Rome, the port was shut.",
      "two aides briefed on the matter, who spoke in Rome · According to · the port was shut"),
    ReportCase(
      "The talks failed, according to people familiar with the matter.",
      "people familiar with the matter · according to · The talks failed"),
    ReportCase(
      "According to the ministry, exports fell by half.",
      "the ministry · According to · exports fell by half"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
