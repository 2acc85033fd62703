import Sessions
import Testing
import Text

@testable import Shell

/// What `protect` tells of the corpus, and how names with one alias are kept apart.
struct ProtectCommandTests {
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": "Ana Ruiz said the plant closed. Ms. Ruiz denied that 300 people left.",
      "b.txt": "The mayor, Ana Ruiz, told Reuters that sales fell. See #AnaRuizIsRight there.",
      "c.txt": "Officials said the plant in Vella closed on Monday.",
    ])
    bench.run("load articles")
    return bench
  }

  @Test func itSaysWhereTheNameIsAndWhatItDoesNotCover() {
    let said = bench().say("protect \"ana ruiz\" --as \"a local official\"")
    #expect(said[0] == "protected: ana ruiz is “a local official” in reports")
    #expect(said[1].hasPrefix("found in 2 claims (c1 c3), in 2 documents (d1 d2)"), "\(said)")
    let rest = said.dropFirst(2).joined(separator: " ")
    #expect(rest.contains("not withheld: “ruiz” alone, 1 time, in 1 document (d1)"), "\(said)")
    #expect(rest.contains("inside a longer word or an address, in 1 document (d2)"), "\(said)")
  }

  @Test func aSpellingThatMayBeTheSameIsTold() {
    let bench = Bench([
      "a.txt": "Ana Ruiz said the plant in Vella closed on Monday.",
      "b.txt": "Anna Ruiz said the plant in Vella closed on Monday.",
    ])
    bench.run("load articles")
    let said = bench.say("protect \"Ana Ruiz\"").joined(separator: " ")
    #expect(said.contains("not withheld: “Anna Ruiz”, which may be another spelling"), "\(said)")
  }

  @Test func aNameThatIsNowhereIsSaidToBe() {
    let said = bench().say("protect \"Ana Ruis\"")
    #expect(said[1].hasPrefix("“Ana Ruis” is in no loaded article"))
  }

  @Test func namesWithoutAnAliasOfTheirOwnAreKeptApart() {
    let bench = bench()
    for name in ["Ana Ruiz", "Song", "Ben Okri", "Song"] { bench.run("protect \"\(name)\"") }
    let aliases = bench.desk.session.protectedNames.map { $0.alias?.exact }
    #expect(aliases == ["a protected source", "protected source 3", "protected source 2"])
    let said = bench.say("protect \"Ms. Ruiz\" --as \"a protected source\"")
    #expect(said[1] == "the alias is that of Ana Ruiz too: readers take them for one person")
  }

  @Test(arguments: ["markdown", "html", "csv"]) func anExportSaysInHowManyPlaces(format: String) {
    let bench = bench()
    bench.run("confirm c3 --because \"Ana Ruiz has said so\"")
    bench.run("protect \"Ana Ruiz\" --as \"a local official\"")
    bench.run("protect \"Nobody Else\"")
    let answer = bench.run("export \(format) --claims c3")
    #expect(answer.error == nil)
    let screen = Screen(width: 200, hasColor: false, isTerminal: false)
    let talk = answer.blocks.compactMap { block -> String? in
      guard case .talk = block else { return nil }
      return screen.lines(of: block).map(\.words).joined(separator: " ")
    }
    #expect(talk.contains { $0.hasPrefix("withheld: “a local official” in ") }, "\(talk)")
    #expect(talk.contains { $0.hasSuffix(", “a protected source” in 0 places") }, "\(talk)")
  }
}
