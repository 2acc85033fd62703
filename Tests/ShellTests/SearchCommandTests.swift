import Testing

@testable import Shell

struct SearchCommandTests {
  private func bench() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    return bench
  }

  @Test func sentencesAroundAHitAreShown() {
    let alone = bench().say("search \"lost their jobs\"")
    let around = bench().say("search \"lost their jobs\" --around 1")
    let before = "    \"We had no choice,\" Ana Ruiz, the mayor, told Reuters."
    #expect(!alone.contains(before))
    #expect(around.contains(before))
    #expect(around.contains("    Sales fell 6.6 percent in March."))
  }

  @Test func aPatternFindsDocumentsAndClaims() {
    let said = bench().say(#"search /\d\.\d (percent|people)/"#)
    #expect(said.contains("    Sales fell 6.6 percent in March."))
    #expect(said.contains(#"    /\d\.\d (percent|people)/ once, '6.6 percent'"#))
    #expect(bench().say(#"claims /\d\.\d percent/"#).contains { $0.hasPrefix("1 of") })
  }

  @Test func aHitSaysThatItsFieldsMatched() {
    let said = bench().say("search lost stance:withholds")
    #expect(said.contains("    'lost' once, 1 claim with all its fields"))
  }

  @Test func aPatternThatIsNoneNamesItsColumn() {
    let said = bench().say("search plant /(/")
    #expect(said[0].hasPrefix("error: the query, column 7: expected a regular expression: missing"))
  }
}
