import Testing

@testable import Claims

@Suite struct HeadlineColonsTests {
  @Test(arguments: [
    ReportCase("Minister: Talks go on", "Minister · : · Talks go on"),
    ReportCase("KELLER: I was there.", "KELLER · : · I was there"),
    ReportCase("Correction: The ship sank in 1911."),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
