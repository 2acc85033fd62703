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
    ReportCase(
      "Dr. Chen was quoted as saying that it rained.",
      "Dr. Chen · was quoted as saying · that it rained"),
    ReportCase(
      "The claim, first made in May, was debunked by fact-checkers at AFP.",
      "fact-checkers at AFP · was debunked · The claim, first made in May"),
    ReportCase(
      "The claim by Keller that the drug killed 300 people was rejected by doctors, who saw none.",
      "doctors · was rejected · The claim by Keller that the drug killed 300 people"),
    ReportCase(
      "A witness, who asked not to be named, told the paper that it rained.",
      "A witness, who asked not to be named · told · that it rained"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
