import Testing

@testable import Shell

struct AliasesTests {
  @Test(arguments: [
    ("weak", "claims --unnamed"), ("  weak worth:>0.5", "claims --unnamed worth:>0.5"),
    ("weakest", "weakest"), ("triage speaker:Ruiz", "next speaker:Ruiz"), ("status", "status"),
    ("", ""),
  ])
  func theFirstWordStandsForALine(typed: String, line: String) {
    #expect(Aliases(file: ["alias weak = claims --unnamed"]).expanded(typed) == line)
  }

  @Test(arguments: [
    "weak = claims", "alias weak", "alias claims = status", "alias a b = status",
    "alias weak = nonsense", "alias weak =", "alias loop = triage",
  ])
  func whatCannotBeReadIsToldByItsLine(line: String) {
    let aliases = Aliases(file: ["# remark", "", line])
    #expect(aliases.problems.map(\.line) == [3])
    #expect(aliases.lines == Aliases().lines)
  }

  @Test func aReplayNeedsNobodysWords() throws {
    let bench = Bench()
    bench.run("load articles")
    bench.run("triage speaker:Ruiz")
    let last = try #require(bench.desk.session.events.last)
    guard case .ran(let ran) = last.change else {
      Issue.record("the line was not recorded")
      return
    }
    #expect(ran.line.exact == "next speaker:Ruiz")
  }
}
