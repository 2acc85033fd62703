import Testing

@testable import Shell

struct OverviewTests {
  private func loaded(_ articles: [String: String] = Bench.articles) -> Bench {
    let bench = Bench(articles)
    bench.run("load articles")
    return bench
  }

  private static let spellings = [
    "a.txt": "Sam Roggeveen, a director, said the plant in Vella was closed. He denied a strike.",
    "b.txt": "The price of bread rose by 6 percent in March, said Sam Rogeven, a director.",
  ]

  @Test func speakersAreCountedTogetherOnlyWhereThePersonSaysSo() throws {
    let bench = loaded(Self.spellings)
    let said = bench.say("speakers")
    #expect(said[1].hasPrefix("Sam Roggeveen "))
    #expect(said[2].hasPrefix("Sam Rogeven (Sam Roggeveen?)"))
    bench.run("same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
    let joined = bench.say("speakers")
    #expect(joined[1].hasPrefix("Sam Roggeveen (also Sam Rogeven)"))
    #expect(joined[1].contains("d1 d2"))
    #expect(joined.contains("1 source."))
  }

  @Test func theirStancesAreCounted() throws {
    let record = try #require(loaded(Self.spellings).say("speakers Roggeveen --json").first)
    #expect(record.contains(#""claims":["c1","c2"],"stances":{"asserts":1,"denies":1}"#))
  }

  @Test func unnamedSourcesAreDescribedByTheirOwnDocument() {
    let articles = [
      "a.txt": "Two officials said the plant closed on Monday. Two officials said sales fell.",
      "b.txt":
        "Two officials said the bridge was safe. Ana Ruiz, a clerk, said the road was shut.",
    ]
    let said = loaded(articles).say("sources")
    #expect(said[1].hasPrefix("d1") && said[1].contains("100%"))
    #expect(said[2].hasPrefix("d2") && said[2].contains("50%"))
    #expect(said.contains("d1   “Two officials”  c1 c2"))
    #expect(said.contains("d2   “Two officials”  c3"))
    #expect(loaded(articles).say("sources d2").filter { $0.hasPrefix("d1") }.isEmpty)
  }

  @Test func whatHasNoEndStaysOpenInTheTimeline() throws {
    let bench = loaded(["a.txt": "Sales have fallen every year since 2009, the mayor said."])
    #expect(bench.say("timeline --from 2021-01-01")[1].hasPrefix("2009-01-01..  c1"))
    let record = try #require(bench.say("timeline --json").first)
    #expect(record.contains(#""first":"2009-01-01","last":null"#))
  }

  @Test func theTimelineIsInTheOrderOfDays() {
    let articles = [
      "a.txt": """
      The bridge was closed on May 3, 2021, the mayor said. The plant opened on April 2, 2019, \
      the mayor said. Sales fell by 6 percent, the mayor said.
      """
    ]
    let said = loaded(articles).say("timeline")
    #expect(said[0] == "2019-04-02 █                        █ 2021-05-03  claims by month")
    #expect(said[3].hasPrefix("2019-04-02  c2"))
    #expect(said[4].hasPrefix("2021-05-03  c1"))
    #expect(said[5] == "1 claim without a date that can be told.")
    #expect(loaded(articles).say("timeline --from 2021-01-01 --json")[0].contains("c1"))
    #expect(loaded(articles).say("timeline --to 2019-04-02")[1].hasPrefix("2019-04-02"))
    #expect(loaded(articles).say("timeline --to soon")[0] == "error: 'soon' is not a day")
  }

  @Test func whatWasReadAndJudgedIsCovered() {
    let bench = loaded()
    #expect(bench.say("coverage")[1].split(separator: " ").prefix(3) == ["d1", "4", "0"])
    bench.run("read d1")
    bench.run("deny c1")
    #expect(bench.say("coverage")[1].split(separator: " ").prefix(4) == ["d1", "yes", "4", "1"])
  }

  @Test func whoDidNotReportAClaimIsNamed() throws {
    let plant = "The plant in Vella was closed on Monday, the mayor said."
    let jobs = "More than 300 people lost their jobs at the plant, the union said."
    let bridge = "The old bridge over the Arn river will be rebuilt in 2024, the council said."
    let bench = loaded([
      "a.txt": [plant, jobs, bridge].joined(separator: " "),
      "b.txt": [plant, jobs].joined(separator: " "),
      "c.txt": [plant, jobs, bridge, "It rained."].joined(separator: " "),
      "d.txt": "Nothing else happened in the valley this week, the paper wrote.",
    ])
    let said = bench.say("coverage")
    #expect(said.contains("g3  in d1 d3"))
    #expect(said.contains("    not in d2, which shares g1 g2 with them"))
    let record = try #require(bench.say("coverage --json").last)
    #expect(record.hasSuffix(#""silent":["d2"],"shared":[["g1","g2"]],"format":1}"#))
  }

  @Test(arguments: ["speakers", "sources", "timeline", "coverage", "names", "group"])
  func withoutACorpusTheySaySo(line: String) {
    #expect(Bench([:]).say(line)[0] == "Nothing is loaded.")
  }
}
