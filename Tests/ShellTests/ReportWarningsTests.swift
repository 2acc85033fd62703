import Testing

@testable import Shell

struct ReportWarningsTests {
  @Test(arguments: [
    ("export claimreview", 1), ("export claimreview --url https://house.example/check", 0),
    ("export annotations", 0), ("export markdown", 0),
  ]) func claimReviewsWithoutAnAddressAreTold(line: String, count: Int) {
    let bench = Bench()
    bench.run("load articles")
    bench.run("confirm c1 --saying")
    bench.run("deny c2 --because \"two registers\"")
    let told = bench.say(line).filter { $0.contains("no address: 1 claim without the url") }
    #expect(told.count == count)
  }

  @Test func publishedOnesHaveTheirAddress() {
    let bench = Bench()
    bench.run("load articles")
    bench.run("deny c2")
    bench.run("publish c2 --at https://house.example/check")
    #expect(!bench.say("export claimreview").contains { $0.contains("no address") })
  }
}
