import Testing

@testable import Claims

/// Hearsay, attitudes, and documents that open a sentence.
@Suite struct UnnamedReportsTests {
  @Test(arguments: [
    ReportCase(
      "The firm has reportedly sold its ships.",
      " · reportedly · The firm has | sold its ships"),
    ReportCase(
      "Keller is confident that prices will fall.",
      "Keller · is confident · that prices will fall"),
    ReportCase("The sea is calm in May."),
    ReportCase(
      "In a new poll, Keller led by ten points.", "a new poll · In · Keller led by ten points"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
