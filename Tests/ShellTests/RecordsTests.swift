import JSONLines
import Sessions
import Testing

@testable import Shell

/// What `--json` gives beside what the page shows.
struct RecordsTests {
  private func records(_ line: String, after lines: [String] = []) throws -> [JSONObject] {
    let bench = Bench()
    bench.run("load articles")
    for line in lines { bench.run(line) }
    var records: [JSONObject] = []
    for block in bench.run(line).blocks {
      guard case .report(let text) = block else { continue }
      for line in text.exact.split(separator: "\n") {
        records.append(try #require(JSONValue(parsing: String(line)).object))
      }
    }
    return records
  }

  @Test func aClaimIsTheRecordOfExtractWithItsHandleAndVerdict() throws {
    let record = try #require(try records("show c1 --json", after: ["deny c1"]).first)
    #expect(record["record"]?.string == "claim")
    #expect(record["claim"]?.string == "c1")
    #expect(record["verdict"]?.string == "denied")
    #expect(record["document"]?.string == "a.txt")
    #expect(record["start"]?.integer == 0)
    #expect(record["attributions"]?.array?.isEmpty == false)
    #expect(record["events"]?.array?.first?.object?["change"]?.string == "verdict")
  }

  @Test func whatChangesIsSpelledAsInTheJournal() throws {
    let records = try records("confirm c1-c2 --because seen --json")
    #expect(records.map { $0["claim"]?.string } == ["c1", "c2"])
    #expect(records.allSatisfy { $0["record"]?.string == "change" })
    #expect(records.allSatisfy { $0["change"]?.string == "verdict" })
    #expect(records[0]["because"]?.string == "seen")
    #expect(records[0]["dry"] == nil)
  }

  @Test func aDryRunSaysSoInEachRecord() throws {
    let records = try records("confirm c1 --dry-run --json")
    #expect(records.count == 1)
    #expect(records[0]["dry"]?.bool == true)
  }

  @Test func anErrorGivesNoRecord() throws {
    #expect(try records("confirm c99 --json").isEmpty)
    #expect(try records("claims --nonsense --json").isEmpty)
  }

  @Test func goingThroughClaimsIsTheirList() throws {
    let bench = Bench()
    bench.run("load articles")
    bench.run("next --json")
    #expect(bench.interpreter?.triage == nil)
    #expect(try records("next --json").count == 7)
  }

  @Test func thePastHasRecordsToo() throws {
    let records = try records("at 1 claims --json", after: ["confirm c2"])
    #expect(records.count == 7)
    #expect(records.allSatisfy { $0["verdict"]?.string == "open" })
  }

  @Test func theLogIsTheJournalAndCanBeCut() throws {
    let records = try records("log --limit 2 --json", after: ["confirm c1", "note c1 x"])
    #expect(records.map { $0["change"]?.string } == ["verdict", "note"])
    #expect(records[0]["n"]?.integer != nil)
  }
}
