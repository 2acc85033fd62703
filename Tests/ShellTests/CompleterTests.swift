import LineEditor
import Testing

@testable import Shell

struct CompleterTests {
  private func proposals(_ line: String) -> [String] {
    let bench = Bench()
    bench.run("load articles")
    return Completer(desk: bench.desk, world: bench.world)
      .completions(of: line, cursor: line.utf8.count).candidates.map(\.insertion)
  }

  static let cases: [(line: String, words: [String])] = [
    ("conf", ["conflicts", "confirm"]),
    ("confirm c", ["c1", "c2", "c3", "c4", "c5", "c6", "c7"]),
    ("confirm c1 --b", ["--because"]),
    ("claims --verdict de", ["denied"]),
    ("claims --document ", ["d1", "d2"]),
    ("read d", ["d1", "d2"]),
    ("export mar", ["markdown"]),
    ("help und", ["undo"]),
    ("load my", ["my\\ notes.txt"]),
    ("load \"my", ["\"my notes.txt\""]),
    ("load s", ["seeds/"]),
    ("evidence c1 ag", ["against:"]),
    ("evidence c1 for:d", ["for:d1", "for:d2"]),
    ("set pa", ["pager"]),
    ("nonsense x", []),
  ]

  @Test(arguments: cases)
  func tabProposesWhatThePlaceTakes(line: String, words: [String]) {
    #expect(proposals(line).sorted() == words.sorted())
  }

  @Test func aHandleHintsAtItsClaim() {
    let bench = Bench()
    bench.run("load articles")
    let found = Completer(desk: bench.desk, world: bench.world)
      .completions(of: "show c1", cursor: 7)
    #expect(found.candidates.first?.hint.hasPrefix("The plant") == true)
    #expect(found.replacing == 5..<7)
  }
}
