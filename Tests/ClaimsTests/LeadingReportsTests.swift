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
      "Keller told reporters the deal was off.", "Keller · told · the deal was off"),
    ReportCase(
      "Anna Keller, a former judge now in Oslo, warned that the court was slow.",
      "Anna Keller, a former judge now in Oslo · warned · that the court was slow"),
    ReportCase(
      "The ministry did not say whether the ship had sailed.",
      "The ministry · did not say · whether the ship had sailed"),
    ReportCase(
      "Keller said the law, passed in May, was void.",
      "Keller · said · the law, passed in May, was void"),
    ReportCase("While he said it rained, Keller stayed.", "he · said · it rained"),
    ReportCase(
      "Asked whether she would run, Keller laughed.", " · Asked · whether she would run"),
    ReportCase("Keller points out that it rained.", "Keller · points out · that it rained"),
    ReportCase(
      "Two aides briefed on the talks said it rained.",
      "Two aides briefed on the talks · said · it rained"),
    ReportCase(
      "Sources close to the talks, speaking on condition of anonymity, said that it rained.",
      "Sources close to the talks, speaking on condition of anonymity · said · that it rained"),
    ReportCase(
      "Letters obtained by the paper show that it rained.",
      "Letters obtained by the paper · show · that it rained"),
    ReportCase("China on Tuesday said it rained.", "China · said · it rained"),
    ReportCase("The so-called “cure” is water."),
    ReportCase(
      "Keller said in a statement that it rained.", "Keller · said · that it rained"),
    ReportCase("Keller said Monday the port was shut.", "Keller · said · the port was shut"),
    ReportCase(
      "Clerks at the bank estimate the holding is small.",
      "Clerks at the bank · estimate · the holding is small"),
    ReportCase("Bank data show that prices fell.", "Bank data · show · that prices fell"),
    ReportCase(
      "The letter, seen by the Herald and dated 4 April, warns that beds are short.",
      "The letter, seen by the Herald and dated 4 April · warns · that beds are short"),
    ReportCase(
      "Keller rejected as “fantasy” a plan to sell the port.",
      "Keller · rejected · a plan to sell the port"),
    ReportCase("Keller declined to be named."),
    ReportCase(
      "Clerks have since said, on several occasions, that it rained.",
      "Clerks · have since said · that it rained"),
    ReportCase(
      "An envoy called the talks “tense” but would not say whether they went on.",
      "An envoy · called · the talks “tense”",
      "An envoy · would not say · whether they went on"),
    ReportCase(
      "Papers filed in court show the firm paid $3 million.",
      "Papers filed in court · show · the firm paid $3 million"),
    ReportCase(
      "More than half of those polled said they would leave.",
      "More than half of those polled · said · they would leave"),
    ReportCase(
      "Keller alleged — without offering evidence — that it rained.",
      "Keller · alleged · that it rained"),
    ReportCase(
      "“It rained”, Keller said in a tweet that was deleted.", "Keller · said · “It rained”"),
  ])
  func findsClauses(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }

  @Test(arguments: [
    ReportCase("Keller wrote: “We go.”", "Keller · wrote · “We go.”"),
    ReportCase(
      "Keller said the ban was “a mistake” on all counts.",
      "Keller · said · the ban was “a mistake” on all counts"),
  ])
  func findsQuotations(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }

  @Test(arguments: [
    ReportCase("On Monday the envoy promised to return.", "the envoy · promised · to return"),
    ReportCase("He wants to stay.", "He · wants · to stay"),
    ReportCase("The bank denied the report.", "The bank · denied · the report"),
    ReportCase("Keller criticized the ban on Monday.", "Keller · criticized · the ban"),
    ReportCase(
      "Keller raised concerns about the plan.", "Keller · raised · concerns about the plan"),
    ReportCase(
      "Keller accused Oslo of hiding the letter, and the ministry said it knew nothing.",
      "Keller · accused · Oslo of hiding the letter", "the ministry · said · it knew nothing"),
  ])
  func findsPhrases(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }

  @Test(arguments: [
    ReportCase(
      "Keller praised the plan, adding that it would help.",
      "Keller · praised · the plan", "Keller · adding · that it would help"),
    ReportCase(
      "By calling the report a lie, Keller angered Oslo.",
      "Keller · calling · the report a lie"),
    ReportCase(
      "Keller began disclosing the requests.", "Keller · began disclosing · the requests"),
  ])
  func findsParticiples(_ sample: ReportCase) {
    #expect(sample.found == sample.expected)
  }

  @Test(arguments: [
    "The report was long.", "Their claims office opened at nine.",
    "A proposed merger fell through.",
    "The ship arrived on Monday.", "",
  ])
  func leavesOthersAlone(_ text: String) {
    #expect(ReportCase(text).found == [])
  }
}
