import Testing
import Text

@testable import Matching

@Suite struct PatternTests {
  private let corpus = SmallCorpus([
    "Shares fell 16 percent. The mayor of Rome said 12 people left.",
    "Shares fell 7 percent in ROME. Nobody left.",
  ])

  private func matches(_ pattern: String, in words: String, ignoresCase: Bool = false) throws
    -> [String]
  {
    let text = SourceText(words)
    return try Pattern(pattern, ignoresCase: ignoresCase).ranges(in: text, within: text.range)
      .map { text.string($0) }
  }

  @Test(arguments: [
    (#"/1\d percent/"#, "a1"), (#"/\d+ (people|percent)/"#, "a1 a2 b1"),
    ("/rome/", ""), ("/rome/i", "a2 b1"), ("/Rome/ mayor", "a2"), ("/Rome/i -mayor", "b1"),
    ("-/percent/", "a2 b2"), ("/Rome/ OR /Nobody/", "a2 b2"), ("(/6/ OR nobody) left", "b2"),
  ])
  func aPatternIsAConditionLikeAnother(query: String, claims: String) throws {
    #expect(try corpus.found(query) == claims)
  }

  @Test func aSlashInsideIsEscaped() throws {
    let corpus = SmallCorpus(["Shares fell 6/7 of it. Shares rose."])
    #expect(try corpus.found(#"/6\/7/"#) == "a1")
    #expect(try corpus.found(#"/\w+ rose/"#) == "a2")
  }

  @Test func documentsAreFoundByPatternsToo() throws {
    #expect(try corpus.ranked(#"/\d people/"#) == "a")
    #expect(try corpus.ranked(#"/percent/ nobody"#) == "b")
  }

  @Test func aHitSaysWhatMatched() throws {
    let hits = search(
      try Query(parsing: #"/\w+ percent/"#), in: corpus.claims, index: corpus.index, groups: [],
      facts: NoFacts(), top: 5
    ).hits
    #expect(
      hits.map { $0.reasons.map(\.exact) } == [
        [#"/\w+ percent/ once, '16 percent'"#], [#"/\w+ percent/ once, '7 percent'"#],
      ])
    #expect(hits[0].sentence == 0)
  }

  @Test(arguments: [
    ("/abc", 5), ("//", 2), ("plant /(/", 7), ("/[/", 1), (#"/a(?=b)/"#, 1), (#"/(a)\1/"#, 1),
  ])
  func anErrorNamesTheColumn(query: String, column: Int) {
    #expect {
      _ = try Query(parsing: query)
    } throws: { ($0 as? QueryError)?.column == column }
  }

  @Test func whatWouldBacktrackForEverTakesAMoment() throws {
    let letters = String(repeating: "a", count: 50_000)
    #expect(try matches("(a+)+b", in: letters).isEmpty)
    #expect(try matches("(a|a)*$", in: letters).map(\.count) == [50_000])
    #expect(throws: Pattern.Fault.self) { try Pattern("((x{100}){100}){100}", ignoresCase: false) }
  }

  @Test func matchesStandInLinesAndWholeCharacters() throws {
    #expect(try matches("^.", in: "é1\nß2\n\n🙂") == ["é", "ß", "🙂"])
    #expect(try matches("x*", in: "éxxé") == ["xx"])
    #expect(try matches("É", in: "é", ignoresCase: true) == ["é"])
    #expect(try matches("a.b", in: "a\nb").isEmpty)
  }

  @Test func equalPatternsAreEqualQueries() throws {
    #expect(try Query(parsing: "/a/") == Query(parsing: "/a/"))
    #expect(try Query(parsing: "/a/") != Query(parsing: "/a/i"))
  }
}
