import Testing

@testable import Claims

@Suite struct HeadlineColonsTests {
  @Test(arguments: [
    ReportCase("Minister: Talks go on", "Minister · : · Talks go on"),
    ReportCase("KELLER: I was there.", "KELLER · : · I was there"),
    ReportCase("Correction: The ship sank in 1911."),
    ReportCase("BREAKING: The port is shut."),
    ReportCase(
      "KELLER: I was there. It rained.\nHALL: It did not.", "KELLER · : · I was there | It rained.",
      "HALL · : · It did not"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
