import Testing

@testable import Shell

struct MatchCommandTests {
  private func bench() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    bench.run("load --checked checks.csv")
    return bench
  }

  @Test func theirVerdictStandsBesideOurs() {
    let bench = bench()
    bench.run("confirm c1 --because seen")
    let said = bench.say("match")
    #expect(said[1].hasPrefix("c1"))
    for words in ["CONFIRMED", "False", "Vella Facts", "2022-03-16"] {
      #expect(said[1].contains(words))
    }
    #expect(!said.contains { $0.hasPrefix("c4") })
  }

  @Test func aClaimIsShownWithWhatOthersFound() {
    let said = bench().say("match c1")
    #expect(said[1].contains("False · Vella Facts · 2022-03-16 · "))
    #expect(said.joined(separator: " ").contains("https://a.example/1"))
    #expect(said.last == "next: evidence c1 context:https://a.example/1")
    #expect(bench().say("show c1").contains { $0.contains("checked by others: False") })
    #expect(bench().say("show c4").filter { $0.contains("checked by others") }.isEmpty)
  }

  @Test func loadingIsAnEventWithTheDigest() throws {
    let loaded = try #require(bench().desk.session.factChecks.first)
    #expect(loaded.count == 1)
    #expect(loaded.path?.exact == "checks.csv")
  }

  @Test func aFileWithAFaultIsNotTaken() {
    let bench = Bench()
    bench.checks = "claim,date\nA,soon"
    let said = bench.say("load --checked checks.csv")
    #expect(said[0] == "error: /work/checks.csv:2: 'soon' is not a date")
    #expect(bench.desk.session.factChecks.isEmpty)
    #expect(bench.desk.checked.checks.isEmpty)
  }

  @Test func withoutFactChecksItSaysHowToGetSome() {
    #expect(Bench().say("match") == ["No fact-checks are loaded.", "next: load --checked FILE"])
    #expect(Bench().say("load")[0] == "error: load wants PATH…")
  }

  @Test func recordsHoldTheCheck() {
    let said = bench().say("match c1 --json")
    #expect(said[0].hasPrefix(#"{"record":"match","claim":"c1","verdict":"open","similarity":"#))
    #expect(said[0].contains(#""verdict":"False","publisher":"Vella Facts""#))
  }
}
