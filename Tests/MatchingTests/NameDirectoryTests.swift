import Testing
import Text

@testable import Matching

@Suite struct NameDirectoryTests {
  private func name(_ name: String) -> UntrustedText { UntrustedText(name) }

  private func proposals(_ names: [String]) -> [NameProposal] {
    nameProposals(names.map { SpelledName(name: name($0), claims: [], documents: [0]) })
  }

  private func directory(_ names: [String], _ decisions: NameDirectory.Decision...)
    -> NameDirectory
  {
    NameDirectory(proposals(names), decisions)
  }

  @Test(arguments: [
    ("Sam Roggeveen", "Sam Rogeven", "the same consonants: roggeveen, rogeven"),
    ("Drew Thompson", "Drew Thomson", "nearly the same: thompson, thomson"),
    ("Dmitry S. Peskov", "Dmitry Peskov", "only one has s"),
    ("Sergei Lavrov", "S. Lavrov", "an initial: sergei, s"),
    ("Lavrov Sergei", "Sergei Lavrov", "the same words"),
    ("State Department", "Department of State", "the same words"),
  ])
  func alikeNamesAreProposedWithTheReason(name: String, variant: String, reason: String) throws {
    let found = try #require(proposals([name, variant]).first)
    #expect(Set([found.name.exact, found.variant.exact]) == [name, variant])
    #expect(found.score >= 0.7)
    #expect(found.reason.exact == reason)
  }

  @Test(arguments: [["Ana Ruiz", "Sergei Lavrov"], ["Washington", "Washington Post"], ["China"]])
  func othersAreNot(names: [String]) {
    #expect(proposals(names).isEmpty)
  }

  @Test func theFullerNameIsTheOneThatIsMeant() {
    let directory = directory(["Thompson", "Drew Thompson"])
    let bearer = directory.bearer(of: name("Thompson"))
    #expect(bearer == .init(name: name("Drew Thompson"), isCertain: false))
    #expect(directory.bearer(of: name("Drew Thompson")) == nil)
  }

  @Test func aNameThatTwoMayBearIsNobodys() {
    let names = ["Drew Thompson", "Jane Thompson", "Thompson"]
    #expect(directory(names).bearer(of: name("Thompson")) == nil)
    let decided = directory(names, .different([name("Jane Thompson"), name("Thompson")]))
    #expect(decided.bearer(of: name("Thompson"))?.name == name("Drew Thompson"))
  }

  @Test func confirmedSpellingsAreOne() {
    let directory = directory(
      ["Ana Ruiz", "Anna Ruiz"], .same([name("Ana Ruiz"), name("the Mayor")]),
      .same([name("mayor"), name("Anna Ruiz")]))
    #expect(directory.spellings(of: name("ana ruiz")).count == 3)
    #expect(
      directory.bearer(of: name("Anna Ruiz")) == .init(name: name("mayor"), isCertain: true))
    #expect(directory.areSame(name("Ana Ruiz"), name("Anna Ruiz")) == true)
  }

  @Test func theLatestDecisionCounts() {
    let pair = [name("Ana Ruiz"), name("Anna Ruiz")]
    let names = ["Ana Ruiz", "Anna Ruiz"]
    #expect(directory(names, .same(pair), .different(pair)).areSame(pair[0], pair[1]) == false)
    #expect(directory(names, .same(pair), .different(pair)).bearer(of: pair[1]) == nil)
    #expect(directory(names, .different(pair), .same(pair)).areSame(pair[0], pair[1]) == true)
    #expect(directory(names).areSame(pair[0], pair[1]) == nil)
  }

  @Test(
    arguments: [
      ("Minister Ana Ruiz", "Anna Ruis", true), ("Anna Ruis", "the former mayor Ana Ruiz", true),
      ("Ruiz", "Anna Ruis", nil), ("Ana Ruiz Soto", "Anna Ruis", nil), ("", "Anna Ruis", nil),
    ] as [(String, String, Bool?)])
  func aMentionMayHaveATitle(mention: String, other: String, answer: Bool?) {
    let directory = directory([], .same([name("Ana Ruiz"), name("Anna Ruis")]))
    #expect(directory.areSame(mentions: name(mention), name(other)) == answer)
  }
}
