import Testing

@testable import Shell

struct WordTests {
  static let cases: [(line: String, words: [String])] = [
    ("confirm c2", ["confirm", "c2"]),
    ("  note   c2\tasked ", ["note", "c2", "asked"]),
    (#"note c2 "two outlets""#, ["note", "c2", "two outlets"]),
    ("note c2 'say \"no\"'", ["note", "c2", "say \"no\""]),
    (#"note c2 "say \"no\"""#, ["note", "c2", #"say "no""#]),
    (#"load my\ notes.txt"#, ["load", "my notes.txt"]),
    (#"evidence c2 for:d3:"his words""#, ["evidence", "c2", "for:d3:his words"]),
    ("note c2 China's reply", ["note", "c2", "China's", "reply"]),
    (#"note c2 """#, ["note", "c2", ""]),
    ("", []),
    ("note c2 日本 é", ["note", "c2", "日本", "é"]),
  ]

  @Test(arguments: cases)
  func linesAreSplitAsAShellSplitsThem(line: String, words: [String]) throws {
    #expect(try Word.split(line).map(\.text) == words)
  }

  @Test func aWordKnowsItsPlaceInBytes() throws {
    let words = try Word.split("é \"b c\" d")
    #expect(words.map(\.range.start) == [0, 3, 9])
    #expect(words.map(\.range.end) == [2, 8, 10])
    #expect(words.map(\.isQuoted) == [false, true, false])
  }

  @Test func anOpenQuotationMarkIsNamedByItsPlace() {
    #expect(Bench().say("note c2 \"two")[0].contains("column 9"))
  }
}
