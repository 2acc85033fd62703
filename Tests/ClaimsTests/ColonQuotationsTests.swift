import Testing

@testable import Claims

@Suite struct ColonQuotationsTests {
  @Test(arguments: [
    ReportCase(
      "Her neighbour disagreed: “It is progress.”",
      "Her neighbour · disagreed · “It is progress.”"),
    ReportCase("Keller said: “It is progress.”", "Keller · said · “It is progress.”"),
    ReportCase("The prize went to one film: “It”."),
  ])
  func takesAnyVerbForSpeech(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
