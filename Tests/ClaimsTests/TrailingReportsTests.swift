import Testing

@testable import Claims

@Suite struct TrailingReportsTests {
  @Test(arguments: [
    ReportCase(
      "Three hurt in blast near port, witnesses say.",
      "witnesses · say · Three hurt in blast near port"),
    ReportCase(
      "The drug is safe, the authors write in the journal.",
      "the authors · write · The drug is safe"),
    ReportCase(
      "It would be fine, Sam Hall, a director in Oslo, said.",
      "Sam Hall, a director in Oslo · said · It would be fine"),
    ReportCase(
      "Prices fell in May, the bank, which sets rates, said on Monday.",
      "the bank, which sets rates · said · Prices fell in May"),
    ReportCase(
      "The deal is off, three officials, who asked not to be named, told Reuters.",
      "three officials, who asked not to be named · told · The deal is off"),
    ReportCase(
      "The cable does not say whether aid was sent, the envoy told CNN.",
      "the envoy · told · The cable does not say whether aid was sent"),
    ReportCase(
      "Some in the party fear for trade, the envoy told CNN.",
      "the envoy · told · Some in the party fear for trade"),
    ReportCase(
      "The bridge was sold, researchers in Oslo estimate.",
      "researchers in Oslo · estimate · The bridge was sold"),
    ReportCase(
      "The bridge was sold, the city estimates.", "the city · estimates · The bridge was sold"),
    ReportCase("“A start,” as Keller put it.", "Keller · put it · “A start,”"),
    ReportCase("“We are ready,” she said.", "she · said · “We are ready,”"),
    ReportCase(
      "“We are ready,” said Ann Howe, a nurse in Leeds. “Nobody is afraid.”",
      "Ann Howe, a nurse in Leeds · said · “We are ready,” | “Nobody is afraid.”"),
    ReportCase(
      "“We go,” said Keller. “Nobody stays.” “We all go.”",
      "Keller · said · “We go,” | “Nobody stays.” | “We all go.”"),
    ReportCase(
      "“We are ready,” she added, “and we are many.”",
      "she · added · “We are ready,” | “and we are many.”"),
    ReportCase(
      "Prices fell again in June, the bank said.", "the bank · said · Prices fell again in June"),
    ReportCase(
      "Prices, the bank said, fell again in June.",
      "the bank · said · Prices | fell again in June"),
    ReportCase("The paper, Keller says, is wrong.", "Keller · says · The paper | is wrong"),
    ReportCase("As Keller said, it rained.", "Keller · said · it rained"),
    ReportCase(
      "“We are ready,” Ann Howe, a nurse in Leeds, told Reuters.",
      "Ann Howe, a nurse in Leeds · told · “We are ready,”"),
    ReportCase(
      "“I saw it,” Ann Howe, who lives there, told Reuters this week.",
      "Ann Howe, who lives there · told · “I saw it,”"),
    ReportCase("“We are ready.” Howe said.", "Howe · said · “We are ready.”"),
  ])
  func finds(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }
}
