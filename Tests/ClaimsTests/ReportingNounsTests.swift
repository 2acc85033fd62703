import Testing

@testable import Claims

@Suite struct ReportingNounsTests {
  @Test(arguments: [
    ReportCase(
      "The claim by the ministry that prices fell.", "the ministry · claim · that prices fell"),
    ReportCase("His refusal to resign.", "His · refusal · to resign"),
    ReportCase("Fears that the bank would close.", " · Fears · that the bank would close"),
    ReportCase("The claims office opened."),
    ReportCase(
      "The claim that the drug killed 300 people made headlines.",
      " · claim · that the drug killed 300 people"),
    ReportCase(
      "A report in Le Monde that the port was sold.", "Le Monde · report · that the port was sold"),
    ReportCase(
      "There is nothing behind claims, widely seen online, that a worker drowned.",
      " · claims · that a worker drowned"),
    ReportCase(
      "It was a claim that Keller dismissed as “lies”.", "Keller · dismissed · a claim"),
    ReportCase(
      "The bank has not commented on the allegation that it bribed officials.",
      "The bank · has not commented on · the allegation that it bribed officials"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
