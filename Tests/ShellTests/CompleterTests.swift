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
    ("confirm c1 --b", ["--because"]), ("undo --d", ["--dry-run"]), ("unta c1,", []),
    ("confirm w", ["where"]), ("note c1 w", []), ("confirm c1 c", Array(1...7).map { "c\($0)" }),
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
    ("set pa", ["pager"]), ("set keys ", ["on", "off"]), ("set hints o", ["on", "off"]),
    ("claims sp", ["speaker:"]), ("claims verdict:de", ["verdict:denied"]),
    ("claims plant -sta", ["-stance:"]), ("search (kind:un", ["(kind:unnamed"]),
    ("claims speaker:rui", ["speaker:\"Ana Ruiz\""]),
    ("claims speaker:\"Ana R", ["speaker:\"Ana Ruiz\""]),
    ("confirm where speaker:ana", ["speaker:\"Ana Ruiz\""]),
    ("confirm where has:evi", ["has:evidence"]),
    ("next document:", ["document:d1", "document:d2"]),
    ("export markdown --where verdict:c", ["verdict:confirmed"]),
    ("export markdown --where \"said:x verdict:c", ["\"said:x verdict:confirmed\""]),
    ("show c1 where ", Array(1...7).map { "c\($0)" }), ("same-person ana", ["Ana\\ Ruiz"]),
    ("session open 2026", ["2026-11-22-093000.ndjson"]), ("session sa", ["save-as"]),
    ("assign c1 --to a", ["ana"]), ("at 1 cla", ["claim", "claims"]), ("help confi", ["confirm"]),
    ("evidence c1 for:person:an", ["for:person:Ana\\ Ruiz"]),
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
