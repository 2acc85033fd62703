import Testing

@testable import Shell

struct OriginsCommandTests {
  private func bench() -> Bench {
    let plant = "The plant in Vella was closed on Monday, the mayor said."
    let jobs = "More than 300 people lost their jobs at the old plant, the union said."
    let bridge = "The bridge over the Arn river will be rebuilt in 2024, the council said."
    let bench = Bench([
      "a.txt": [plant, jobs, bridge].joined(separator: " "),
      "b.txt": [plant, jobs, bridge, "It rained."].joined(separator: " "),
      "c.txt": "Sales of bread fell by 6 percent in March, the bakers said.",
    ])
    bench.run("load articles")
    return bench
  }

  @Test func copiesHaveOneOrigin() {
    let said = bench().say("origins c1")
    #expect(said[0] == "c1  2 articles, 1 origin")
    #expect(said.contains { $0.contains("d2 – d1") || $0.contains("d1 – d2") })
    #expect(said.contains { $0.contains("share 3 sentences") })
  }

  @Test func aClaimAloneHasItsOwn() {
    #expect(bench().say("origins c7")[0] == "c7  1 article, 1 origin")
  }

  @Test func recordsNameTheLinks() {
    let said = bench().say("origins c1 --json")
    #expect(said.count == 1)
    #expect(said[0].contains(#""documents":["d1","d2"]"#))
    #expect(said[0].contains(#""kind":"sentences""#))
  }

  @Test func confirmingOnOneOriginAsksForAReasonAndConfirms() {
    let asked = { (said: [String]) in said.contains { $0.contains("What makes that enough?") } }
    #expect(asked(bench().say("confirm c1")))
    #expect(!asked(bench().say("confirm c1 --because \"seen myself\"")))
    #expect(!asked(bench().say("confirm c1 --saying")))
    #expect(!asked(bench().say("deny c1")))
    #expect(!asked(bench().say("confirm c7")))
    let bench = bench()
    bench.run("confirm c1")
    #expect(bench.desk.session.verdicts.count == 1)
  }
}
