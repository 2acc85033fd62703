import Testing
import Text

@testable import Matching

@Suite struct QueryTests {
  static let corpus = SmallCorpus(
    [
      "Moscow asked for military aid. Beijing denied the claims. The aid was food.",
      "Military experts saw no aid. Drones and aid were asked for in Rome.",
      "Markets fell. Gasoline rose in Beijing.",
    ], outlets: ["The Morning Wire", "Gazette"], published: ["2022-03-14", "2022-04-02"])

  @Test(arguments: [
    ("", "a1 a2 a3 b1 b2 c1 c2"),
    ("aid", "a1 a3 b1 b2"),
    ("aid military", "a1 b1"),
    ("aid AND military", "a1 b1"),
    ("\"military aid\"", "a1"),
    ("“military aid”", "a1"),
    ("AIDS", "a1 a3 b1 b2"),
    ("claim", "a2"),
    ("gas*", "c2"),
    ("deni*", "a2"),
    ("food OR drone", "a3 b2"),
    ("aid -military", "a3 b2"),
    ("aid NOT (military OR drone)", "a3"),
    ("(food OR drone) aid", "a3 b2"),
    ("-aid", "a2 c1 c2"),
    ("military NEAR/0 aid", "a1"),
    ("military NEAR/2 aid", "a1"),
    ("aid NEAR/3 military", "a1 b1"),
    ("outlet:wire", "a1 a2 a3"),
    ("outlet:wire aid", "a1 a3"),
    ("document:b", "b1 b2"),
    ("document:d3", "c1 c2"),
    ("date:2022-03", "a1 a2 a3"),
    ("date:2022-03..2022-04", "a1 a2 a3 b1 b2"),
    ("date:..2022-03-13", ""),
    ("verdict:open food", "a3"),
    ("verdict:denied", ""),
    ("words:aid", "a1 a3 b1 b2"),
    ("words:>6", "b2"),
    ("worth:>=0 markets", "c1"),
    ("worth:>0.5", ""),
    ("depth:0 markets", "c1"),
    ("nowhere", ""),
    ("nowhere OR markets", "c1"),
  ])
  func finds(query: String, expected: String) throws {
    #expect(try Self.corpus.found(query) == expected)
  }

  @Test(arguments: [
    ("aid", "a b"),
    ("military AND rome", "b"),
    ("beijing", "c a"),
    ("markets OR food", "c a"),
    ("outlet:gazette", "b"),
    ("aid -drone", "a"),
  ])
  func ranks(query: String, expected: String) throws {
    #expect(try Self.corpus.ranked(query) == expected)
  }

  @Test(arguments: [
    ("aid AND", 8, "a word after AND"),
    ("OR aid", 1, "a word"),
    ("aid OR OR", 8, "a word after OR"),
    ("(aid", 5, ") for the ( in column 1"),
    ("aid)", 4, "( before this )"),
    ("NOT", 4, "a word after NOT"),
    ("\"aid", 5, "\" for the one in column 1"),
    ("é worth:much", 9, "a number, like worth:>1 or worth:1..3"),
    ("verdict:maybe", 9, "one of confirmed, denied, unverified, saying, open"),
    ("same:20", 6, "a claim, like same:c20"),
    ("date:yesterday", 6, "a day, month or year, or two with .. between, like 2022-03..2022-04"),
    ("speaker:", 9, "a value after speaker:"),
    ("aid NEAR/many food", 10, "a number of words from 0 to 1000"),
    ("outlet:x NEAR aid", 1, "a word or phrase before NEAR"),
    ("&", 1, "a word: letters or digits"),
  ])
  func refuses(query: String, column: Int, expected: String) {
    let error = #expect(throws: QueryError.self) { try Query(parsing: query) }
    #expect(error?.column == column)
    #expect(error?.expected == expected)
  }

  @Test func namesTheFieldsWhereOneIsUnknown() {
    let error = #expect(throws: QueryError.self) { try Query(parsing: "aid speeker:x") }
    #expect(error?.column == 5)
    #expect(error?.expected.contains("speaker:") == true)
  }

  @Test func refusesBottomlessNesting() {
    let deep = String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000)
    #expect(throws: QueryError.self) { try Query(parsing: deep) }
  }
}
