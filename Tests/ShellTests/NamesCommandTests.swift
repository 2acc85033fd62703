import Sessions
import Testing

@testable import Shell

struct NamesCommandTests {
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": "Sam Roggeveen, a director, said the plant in Vella was closed.",
      "b.txt": "The price of bread rose by 6 percent in March, said Sam Rogeven, a director.",
    ])
    bench.run("load articles")
    return bench
  }

  private func saidBy(_ bench: Bench) -> String {
    bench.say("show c2").first { $0.contains("said by:") } ?? ""
  }

  @Test func aPairIsListedWithItsScoreAndTheReason() {
    let said = bench().say("names")
    #expect(said[1].contains("Sam Roggeveen") && said[1].contains("Sam Rogeven"))
    #expect(said[1].contains("0.9"))
    #expect(said[1].contains("the same consonants"))
    #expect(said.last == "next: same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
  }

  @Test func aProposedSpellingIsAGuess() {
    #expect(saidBy(bench()).contains("= Sam Roggeveen (by spelling, a proposal)"))
  }

  @Test func aConfirmedSpellingIsKnown() {
    let bench = bench()
    bench.run("same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(saidBy(bench).contains("= Sam Roggeveen (by spelling),"))
    #expect(bench.say("names").contains("1 pair decided; see: names --all"))
    bench.run("undo")
    #expect(saidBy(bench).contains("a proposal"))
    bench.run("redo")
    #expect(!saidBy(bench).contains("a proposal"))
  }

  @Test func aRejectedSpellingStandsForItself() {
    let bench = bench()
    bench.run("not-same \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(!saidBy(bench).contains("="))
    #expect(bench.say("names --all").contains { $0.contains("not the same") })
  }

  @Test func theFirstNameIsTheOneThatIsShown() {
    let bench = bench()
    bench.run("same-person \"Samuel Roggeveen\" \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(saidBy(bench).contains("= Samuel Roggeveen (by spelling),"))
  }

  @Test func aQueryForASpeakerKnowsTheConfirmedSpellings() {
    let bench = bench()
    #expect(bench.say("claims speaker:Roggeveen").contains { $0.hasPrefix("1 of") })
    bench.run("same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(!bench.say("claims speaker:Roggeveen").contains { $0.hasPrefix("1 of") })
  }

  @Test func aNameThatNobodyHasIsTakenAndTold() {
    let said = bench().say("same-person \"Sam Rogeven\" Sammy")
    #expect(said.contains("No source of the corpus is called “Sammy”."))
  }

  @Test func aReasonIsKept() {
    let bench = bench()
    bench.run("not-same \"Sam Roggeveen\" \"Sam Rogeven\" --because \"father and son\"")
    let decided = bench.desk.session.nameDecisions.last?.decision
    #expect(decided?.because?.exact == "father and son")
  }

  @Test func whereAllIsDecidedTheNextStepIsToLook() {
    let bench = bench()
    #expect(bench.say("names").last?.hasPrefix("next: same-person") == true)
    bench.run("same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(bench.say("names --all").last == "next: speakers \"Sam Roggeveen\"")
  }

  @Test func oneNameIsNotEnough() {
    #expect(bench().say("not-same Sam")[0] == "error: not-same wants a second NAME")
  }

  @Test func recordsSayWhatWasDecided() {
    let bench = bench()
    #expect(bench.say("names --json")[0].hasSuffix(#""same":null,"format":1}"#))
    bench.run("same-person \"Sam Roggeveen\" \"Sam Rogeven\"")
    #expect(bench.say("names --all --json")[0].hasSuffix(#""same":true,"format":1}"#))
  }
}
